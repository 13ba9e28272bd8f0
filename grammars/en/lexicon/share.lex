#: form polarity shape
# What voters do with what is put to the vote.
noun_verb: back	support
noun_verb: support	support
verb: endorse	support
verb: approve	support
verb: approve + of	support
verb: ratify	support
verb: accept	support
noun_verb: favour	support
noun_verb: favor	support
verb: say said said + yes to	support
verb: vote voted voted + for	support
verb: vote voted voted + in favour of	support
verb: vote voted voted + in favor of	support
noun_verb: reject	oppose
verb: turn + down	oppose
verb: throw threw thrown + out	oppose
verb: vote voted voted + down	oppose
verb: vote voted voted + against	oppose
noun_verb: defeat	oppose
noun_verb: oppose	oppose
verb: say said said + no to	oppose
