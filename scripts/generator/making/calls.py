"""The calls that code of others may not make of Linux: a filter of them for a process (seccomp).

What Landlock leaves open: every network but sockets that only bind in a folder, signals to others,
rights and dates of files, all that needs an administrator.
"""

from __future__ import annotations

import ctypes
import errno
import os
import platform

# From <linux/audit.h>: how the filter is told the machine; and the place of its numbers below.
MACHINES = {"x86_64": (0xC000003E, 0), "aarch64": (0xC00000B7, 1)}
ABSENT = -1
# By machine, from the tables of the kernel (arch/x86/entry/syscalls, include/uapi/asm-generic).
FORBIDDEN = {
    # A socket binds in the scratch folder; nothing of ours leads out.
    **{"connect": (42, 203), "io_uring_setup": (425, 425), "io_uring_enter": (426, 426)},
    # Other processes.
    **{"ptrace": (101, 117), "process_vm_readv": (310, 270), "process_vm_writev": (311, 271)},
    **{"tkill": (200, 130), "rt_sigqueueinfo": (129, 138), "rt_tgsigqueueinfo": (297, 240)},
    **{"pidfd_send_signal": (424, 424), "pidfd_getfd": (438, 438), "setpriority": (141, 140)},
    # Memory and queues that processes share by a number or a name.
    **{"shmget": (29, 194), "shmat": (30, 196), "msgget": (68, 186), "semget": (64, 190)},
    **{"mq_open": (240, 180)},
    # Files by another way.
    **{"truncate": (76, 45), "openat2": (437, 437), "open_by_handle_at": (304, 265)},
    **{"quotactl": (179, 60)},
    # The machine.
    **{"mount": (165, 40), "umount2": (166, 39), "pivot_root": (155, 41), "chroot": (161, 51)},
    **{"open_tree": (428, 428), "move_mount": (429, 429), "fsopen": (430, 430)},
    **{"mount_setattr": (442, 442), "unshare": (272, 97), "setns": (308, 268), "bpf": (321, 280)},
    **{"perf_event_open": (298, 241), "keyctl": (250, 219), "add_key": (248, 217)},
    **{"request_key": (249, 218), "init_module": (175, 105), "finit_module": (313, 273)},
    **{"delete_module": (176, 106), "kexec_load": (246, 104), "kexec_file_load": (320, 294)},
    **{"reboot": (169, 142), "swapon": (167, 224), "swapoff": (168, 225), "acct": (163, 89)},
    **{"sethostname": (170, 161), "setdomainname": (171, 162), "settimeofday": (164, 170)},
    **{"clock_settime": (227, 112), "adjtimex": (159, 171), "clock_adjtime": (305, 266)},
}
# Rights and dates of files, which Landlock leaves open, also of those that may only be named: who
# asks is told that it was done, as libraries ask of what they write, and nothing happens.
UNDONE = {
    **{"chmod": (90, ABSENT), "fchmod": (91, 52), "fchmodat": (268, 53), "fchmodat2": (452, 452)},
    **{"chown": (92, ABSENT), "fchown": (93, 55), "lchown": (94, ABSENT), "fchownat": (260, 54)},
    **{"utime": (132, ABSENT), "utimes": (235, ABSENT), "futimesat": (261, ABSENT)},
    **{"utimensat": (280, 88), "setxattr": (188, 5), "lsetxattr": (189, 6), "fsetxattr": (190, 7)},
    **{"setxattrat": (463, 463), "removexattr": (197, 14), "lremovexattr": (198, 15)},
    **{"fremovexattr": (199, 16), "removexattrat": (466, 466)},
}
# Allowed where an argument, after a mask, is or is not a value.
SOCKETS = {"socket": (41, 198), "socketpair": (53, 199)}
SIGNALS = {"kill": (62, 129), "tgkill": (234, 131)}
OPENS = {"open": ((2, ABSENT), 1), "openat": ((257, 56), 2)}
AF_UNIX, SOCK_STREAM, KIND_OF_SOCKET = 1, 1, 0xF
# Opened for reading, and emptied on the way: what Landlock knows from its third version on.
READ_AND_CUT = os.O_ACCMODE | os.O_TRUNC
# A second numbering of the calls of x86_64 begins here.
X32 = 0x40000000
# From <linux/prctl.h> and <linux/seccomp.h>.
SET_SECCOMP, FILTER = 22, 2
# From <linux/bpf_common.h>: load a word, compare, mask, answer.
LOAD, EQUAL, AT_LEAST, MASK, ANSWER = 0x20, 0x15, 0x35, 0x54, 0x06
# Answers; what has no network says so, since some libraries end at any other error.
ALLOW, DO_NOTHING, FAIL = 0x7FFF0000, 0x00050000, 0x00050000
DENY, NO_NETWORK = FAIL | errno.EPERM, FAIL | errno.EOPNOTSUPP
NUMBER, MACHINE, ARGUMENTS = 0, 4, 16
# A step: what to do, how many steps to pass over on yes and on no, and a value.
Step = tuple[int, int, int, int]
DENIED: Step = (ANSWER, 0, 0, DENY)


class Program(ctypes.Structure):
    """A filter as the system takes it: how many steps of eight bytes, and where they stand."""

    _fields_ = (("length", ctypes.c_ushort), ("steps", ctypes.c_char_p))


def can_forbid() -> bool:
    """Whether the numbers of the calls are known for this machine, and it takes a filter."""
    libc = ctypes.CDLL(None, use_errno=True)
    # A filter that stands nowhere: what knows filters looks for it there.
    asked = libc.prctl(SET_SECCOMP, FILTER, None, 0, 0)
    return platform.machine() in MACHINES and asked < 0 and ctypes.get_errno() == errno.EFAULT


def forbid_calls(libc: ctypes.CDLL, process: int) -> None:
    """From here on they fail for this process and all it starts; OSError where that cannot be."""
    steps = filter_steps(platform.machine(), process)
    code = b"".join(
        kind.to_bytes(2, "little") + bytes((yes, no)) + value.to_bytes(4, "little")
        for kind, yes, no, value in steps
    )
    if libc.prctl(SET_SECCOMP, FILTER, ctypes.byref(Program(len(steps), code)), 0, 0):
        raise OSError(ctypes.get_errno(), "the filter of calls was not taken")


def filter_steps(machine: str, process: int) -> list[Step]:
    """The filter: what a call is compared with, step by step; the process may signal itself."""
    arch, place = MACHINES[machine]
    steps = [(LOAD, 0, 0, MACHINE), (EQUAL, 1, 0, arch), DENIED]
    steps += [(LOAD, 0, 0, NUMBER), (AT_LEAST, 0, 1, X32), DENIED]
    for numbers in FORBIDDEN.values():
        steps += on_call(numbers[place], [DENIED])
    for numbers in UNDONE.values():
        steps += on_call(numbers[place], [(ANSWER, 0, 0, DO_NOTHING)])
    for numbers in SOCKETS.values():
        none = (ANSWER, 0, 0, NO_NETWORK)
        kind = [*argument(1), (MASK, 0, 0, KIND_OF_SOCKET), (EQUAL, 1, 0, SOCK_STREAM), none]
        own = [*argument(0), (EQUAL, 1, 0, AF_UNIX), none, *kind, (ANSWER, 0, 0, ALLOW)]
        steps += on_call(numbers[place], own)
    for numbers in SIGNALS.values():
        steps += on_call(numbers[place], [*argument(0), *only(process)])
    for numbers, at in OPENS.values():
        mode = [*argument(at), (MASK, 0, 0, READ_AND_CUT), (EQUAL, 0, 1, os.O_TRUNC), DENIED]
        steps += on_call(numbers[place], [*mode, (ANSWER, 0, 0, ALLOW)])
    return [*steps, (ANSWER, 0, 0, ALLOW)]


def on_call(number: int, steps: list[Step]) -> list[Step]:
    """Steps for one call, passed over for all others; none for a call that the machine lacks."""
    return [] if number == ABSENT else [(EQUAL, 0, len(steps), number), *steps]


def argument(place: int) -> list[Step]:
    """The lower half of an argument of the call, which is all that these have."""
    return [(LOAD, 0, 0, ARGUMENTS + 8 * place)]


def only(value: int) -> list[Step]:
    """Allow this value of what was loaded, and deny all others."""
    return [(EQUAL, 0, 1, value), (ANSWER, 0, 0, ALLOW), DENIED]
