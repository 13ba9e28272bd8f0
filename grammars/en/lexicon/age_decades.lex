#: form	min	max	mod
# Decades of a life: "in his fifties", "in her mid-40s".
teens	13	19
twenties	20	29
early-twenties	20	29	START
mid-twenties	20	29	MID
late-twenties	20	29	END
20s	20	29
early-20s	20	29	START
mid-20s	20	29	MID
late-20s	20	29	END
thirties	30	39
early-thirties	30	39	START
mid-thirties	30	39	MID
late-thirties	30	39	END
30s	30	39
early-30s	30	39	START
mid-30s	30	39	MID
late-30s	30	39	END
forties	40	49
early-forties	40	49	START
mid-forties	40	49	MID
late-forties	40	49	END
40s	40	49
early-40s	40	49	START
mid-40s	40	49	MID
late-40s	40	49	END
fifties	50	59
early-fifties	50	59	START
mid-fifties	50	59	MID
late-fifties	50	59	END
50s	50	59
early-50s	50	59	START
mid-50s	50	59	MID
late-50s	50	59	END
sixties	60	69
early-sixties	60	69	START
mid-sixties	60	69	MID
late-sixties	60	69	END
60s	60	69
early-60s	60	69	START
mid-60s	60	69	MID
late-60s	60	69	END
seventies	70	79
early-seventies	70	79	START
mid-seventies	70	79	MID
late-seventies	70	79	END
70s	70	79
early-70s	70	79	START
mid-70s	70	79	MID
late-70s	70	79	END
eighties	80	89
early-eighties	80	89	START
mid-eighties	80	89	MID
late-eighties	80	89	END
80s	80	89
early-80s	80	89	START
mid-80s	80	89	MID
late-80s	80	89	END
nineties	90	99
early-nineties	90	99	START
mid-nineties	90	99	MID
late-nineties	90	99	END
90s	90	99
early-90s	90	99	START
mid-90s	90	99	MID
late-90s	90	99	END
