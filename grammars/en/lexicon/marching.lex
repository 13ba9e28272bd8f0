#: form polarity
# What a crowd comes together for or against.
in protest at	oppose
in protest over	oppose
in protest against	oppose
in opposition to	oppose
in support of	support
in solidarity with	support
in favour of	support
in favor of	support
in defence of	support
in defense of	support
in sympathy with	support
