"""Work on an iterable in several threads: in its order, a few items ahead, and not before a result is asked for."""
from __future__ import annotations

import os
from collections import deque
from typing import TYPE_CHECKING, Callable, Iterable, Iterator, Optional, TypeVar

if TYPE_CHECKING:
    from concurrent.futures import Future, ThreadPoolExecutor

Item = TypeVar("Item")
Result = TypeVar("Result")

AHEAD = 4  # items under way, for each thread


def usable_cores() -> int:
    """of this process"""
    if hasattr(os, "sched_getaffinity"):
        return len(os.sched_getaffinity(0))
    return os.cpu_count() or 1


def in_order(work: Callable[[Item], Result], items: Iterable[Item], jobs: Optional[int]) -> Iterator[Result]:
    """What `work` makes of each item.  An exception, also of the iterable, comes when all results before have been taken."""
    threads = usable_cores() if jobs is None else jobs
    if threads < 1:
        raise ValueError(f"jobs is {threads}; it is the number of threads")
    return map(work, items) if threads == 1 else _threaded(work, items, threads)


def _threaded(work: Callable[[Item], Result], items: Iterable[Item], threads: int) -> Iterator[Result]:
    from concurrent.futures import ThreadPoolExecutor
    pool = ThreadPoolExecutor(threads, "synopse")
    under_way: deque[Future[Result]] = deque()
    try:
        for future in _submitted(pool, work, items):
            under_way.append(future)
            if len(under_way) == AHEAD * threads:
                yield under_way.popleft().result()
        while under_way:
            yield under_way.popleft().result()
    finally:  # also where nobody wants the rest
        pool.shutdown(wait=True, cancel_futures=True)


def _submitted(pool: ThreadPoolExecutor, work: Callable[[Item], Result], items: Iterable[Item]) -> Iterator[Future[Result]]:
    """A future for each item; a broken iterable is the last of them."""
    from concurrent.futures import Future
    source = iter(items)
    while True:
        try:
            item = next(source)
        except StopIteration:
            return
        except BaseException as error:
            broken: Future[Result] = Future()
            broken.set_exception(error)
            yield broken
            return
        yield pool.submit(work, item)
