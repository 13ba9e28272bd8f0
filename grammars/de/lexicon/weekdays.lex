#! with cldr
#: form	timex	kind
# Weekdays, alone and with a part of the day; kind `habit` is every week's.
Montag	XXXX-WXX-1	day
=Montags	XXXX-WXX-1	day
=Montages	XXXX-WXX-1	day
=montags	XXXX-WXX-1	habit
Montagmorgen|,s	XXXX-WXX-1TMO	time
Montagfrüh|,s	XXXX-WXX-1TMO	time
Montagvormittag|,s	XXXX-WXX-1TMO	time
Montagmittag|,s	XXXX-WXX-1TMI	time
Montagnachmittag|,s	XXXX-WXX-1TAF	time
Montagabend|,s	XXXX-WXX-1TEV	time
Montagnacht|,s	XXXX-WXX-1TNI	time
Montag|,s morgen	XXXX-WXX-1TMO	time
Montag|,s vormittag	XXXX-WXX-1TMO	time
Montag|,s mittag	XXXX-WXX-1TMI	time
Montag|,s nachmittag	XXXX-WXX-1TAF	time
Montag|,s abend	XXXX-WXX-1TEV	time
Montag|,s nacht	XXXX-WXX-1TNI	time
Dienstag	XXXX-WXX-2	day
=Dienstags	XXXX-WXX-2	day
=Dienstages	XXXX-WXX-2	day
=dienstags	XXXX-WXX-2	habit
Dienstagmorgen|,s	XXXX-WXX-2TMO	time
Dienstagfrüh|,s	XXXX-WXX-2TMO	time
Dienstagvormittag|,s	XXXX-WXX-2TMO	time
Dienstagmittag|,s	XXXX-WXX-2TMI	time
Dienstagnachmittag|,s	XXXX-WXX-2TAF	time
Dienstagabend|,s	XXXX-WXX-2TEV	time
Dienstagnacht|,s	XXXX-WXX-2TNI	time
Dienstag|,s morgen	XXXX-WXX-2TMO	time
Dienstag|,s vormittag	XXXX-WXX-2TMO	time
Dienstag|,s mittag	XXXX-WXX-2TMI	time
Dienstag|,s nachmittag	XXXX-WXX-2TAF	time
Dienstag|,s abend	XXXX-WXX-2TEV	time
Dienstag|,s nacht	XXXX-WXX-2TNI	time
Mittwoch	XXXX-WXX-3	day
=Mittwochs	XXXX-WXX-3	day
=Mittwoches	XXXX-WXX-3	day
=mittwochs	XXXX-WXX-3	habit
Mittwochmorgen|,s	XXXX-WXX-3TMO	time
Mittwochfrüh|,s	XXXX-WXX-3TMO	time
Mittwochvormittag|,s	XXXX-WXX-3TMO	time
Mittwochmittag|,s	XXXX-WXX-3TMI	time
Mittwochnachmittag|,s	XXXX-WXX-3TAF	time
Mittwochabend|,s	XXXX-WXX-3TEV	time
Mittwochnacht|,s	XXXX-WXX-3TNI	time
Mittwoch|,s morgen	XXXX-WXX-3TMO	time
Mittwoch|,s vormittag	XXXX-WXX-3TMO	time
Mittwoch|,s mittag	XXXX-WXX-3TMI	time
Mittwoch|,s nachmittag	XXXX-WXX-3TAF	time
Mittwoch|,s abend	XXXX-WXX-3TEV	time
Mittwoch|,s nacht	XXXX-WXX-3TNI	time
Donnerstag	XXXX-WXX-4	day
=Donnerstags	XXXX-WXX-4	day
=Donnerstages	XXXX-WXX-4	day
=donnerstags	XXXX-WXX-4	habit
Donnerstagmorgen|,s	XXXX-WXX-4TMO	time
Donnerstagfrüh|,s	XXXX-WXX-4TMO	time
Donnerstagvormittag|,s	XXXX-WXX-4TMO	time
Donnerstagmittag|,s	XXXX-WXX-4TMI	time
Donnerstagnachmittag|,s	XXXX-WXX-4TAF	time
Donnerstagabend|,s	XXXX-WXX-4TEV	time
Donnerstagnacht|,s	XXXX-WXX-4TNI	time
Donnerstag|,s morgen	XXXX-WXX-4TMO	time
Donnerstag|,s vormittag	XXXX-WXX-4TMO	time
Donnerstag|,s mittag	XXXX-WXX-4TMI	time
Donnerstag|,s nachmittag	XXXX-WXX-4TAF	time
Donnerstag|,s abend	XXXX-WXX-4TEV	time
Donnerstag|,s nacht	XXXX-WXX-4TNI	time
Freitag	XXXX-WXX-5	day
=Freitags	XXXX-WXX-5	day
=Freitages	XXXX-WXX-5	day
=freitags	XXXX-WXX-5	habit
Freitagmorgen|,s	XXXX-WXX-5TMO	time
Freitagfrüh|,s	XXXX-WXX-5TMO	time
Freitagvormittag|,s	XXXX-WXX-5TMO	time
Freitagmittag|,s	XXXX-WXX-5TMI	time
Freitagnachmittag|,s	XXXX-WXX-5TAF	time
Freitagabend|,s	XXXX-WXX-5TEV	time
Freitagnacht|,s	XXXX-WXX-5TNI	time
Freitag|,s morgen	XXXX-WXX-5TMO	time
Freitag|,s vormittag	XXXX-WXX-5TMO	time
Freitag|,s mittag	XXXX-WXX-5TMI	time
Freitag|,s nachmittag	XXXX-WXX-5TAF	time
Freitag|,s abend	XXXX-WXX-5TEV	time
Freitag|,s nacht	XXXX-WXX-5TNI	time
Samstag	XXXX-WXX-6	day
=Samstags	XXXX-WXX-6	day
=Samstages	XXXX-WXX-6	day
=samstags	XXXX-WXX-6	habit
Samstagmorgen|,s	XXXX-WXX-6TMO	time
Samstagfrüh|,s	XXXX-WXX-6TMO	time
Samstagvormittag|,s	XXXX-WXX-6TMO	time
Samstagmittag|,s	XXXX-WXX-6TMI	time
Samstagnachmittag|,s	XXXX-WXX-6TAF	time
Samstagabend|,s	XXXX-WXX-6TEV	time
Samstagnacht|,s	XXXX-WXX-6TNI	time
Samstag|,s morgen	XXXX-WXX-6TMO	time
Samstag|,s vormittag	XXXX-WXX-6TMO	time
Samstag|,s mittag	XXXX-WXX-6TMI	time
Samstag|,s nachmittag	XXXX-WXX-6TAF	time
Samstag|,s abend	XXXX-WXX-6TEV	time
Samstag|,s nacht	XXXX-WXX-6TNI	time
Sonnabend	XXXX-WXX-6	day
=Sonnabends	XXXX-WXX-6	day
=Sonnabendes	XXXX-WXX-6	day
=sonnabends	XXXX-WXX-6	habit
Sonnabendmorgen|,s	XXXX-WXX-6TMO	time
Sonnabendfrüh|,s	XXXX-WXX-6TMO	time
Sonnabendvormittag|,s	XXXX-WXX-6TMO	time
Sonnabendmittag|,s	XXXX-WXX-6TMI	time
Sonnabendnachmittag|,s	XXXX-WXX-6TAF	time
Sonnabendabend|,s	XXXX-WXX-6TEV	time
Sonnabendnacht|,s	XXXX-WXX-6TNI	time
Sonnabend|,s morgen	XXXX-WXX-6TMO	time
Sonnabend|,s vormittag	XXXX-WXX-6TMO	time
Sonnabend|,s mittag	XXXX-WXX-6TMI	time
Sonnabend|,s nachmittag	XXXX-WXX-6TAF	time
Sonnabend|,s abend	XXXX-WXX-6TEV	time
Sonnabend|,s nacht	XXXX-WXX-6TNI	time
Sonntag	XXXX-WXX-7	day
=Sonntags	XXXX-WXX-7	day
=Sonntages	XXXX-WXX-7	day
=sonntags	XXXX-WXX-7	habit
Sonntagmorgen|,s	XXXX-WXX-7TMO	time
Sonntagfrüh|,s	XXXX-WXX-7TMO	time
Sonntagvormittag|,s	XXXX-WXX-7TMO	time
Sonntagmittag|,s	XXXX-WXX-7TMI	time
Sonntagnachmittag|,s	XXXX-WXX-7TAF	time
Sonntagabend|,s	XXXX-WXX-7TEV	time
Sonntagnacht|,s	XXXX-WXX-7TNI	time
Sonntag|,s morgen	XXXX-WXX-7TMO	time
Sonntag|,s vormittag	XXXX-WXX-7TMO	time
Sonntag|,s mittag	XXXX-WXX-7TMI	time
Sonntag|,s nachmittag	XXXX-WXX-7TAF	time
Sonntag|,s abend	XXXX-WXX-7TEV	time
Sonntag|,s nacht	XXXX-WXX-7TNI	time
=Mo.	XXXX-WXX-1	day
=Di.	XXXX-WXX-2	day
=Mi.	XXXX-WXX-3	day
=Do.	XXXX-WXX-4	day
=Fr.	XXXX-WXX-5	day
=Sa.	XXXX-WXX-6	day
Wochenende|,s	XXXX-WXX-WE	day
Montagfrühmorgens	XXXX-WXX-1TMO	time
Montag früh	XXXX-WXX-1TMO	time
Montagspätabends	XXXX-WXX-1TEV	time
Dienstagfrühmorgens	XXXX-WXX-2TMO	time
Dienstag früh	XXXX-WXX-2TMO	time
Dienstagspätabends	XXXX-WXX-2TEV	time
Mittwochfrühmorgens	XXXX-WXX-3TMO	time
Mittwoch früh	XXXX-WXX-3TMO	time
Mittwochspätabends	XXXX-WXX-3TEV	time
Donnerstagfrühmorgens	XXXX-WXX-4TMO	time
Donnerstag früh	XXXX-WXX-4TMO	time
Donnerstagspätabends	XXXX-WXX-4TEV	time
Freitagfrühmorgens	XXXX-WXX-5TMO	time
Freitag früh	XXXX-WXX-5TMO	time
Freitagspätabends	XXXX-WXX-5TEV	time
Samstagfrühmorgens	XXXX-WXX-6TMO	time
Samstag früh	XXXX-WXX-6TMO	time
Samstagspätabends	XXXX-WXX-6TEV	time
Sonnabendfrühmorgens	XXXX-WXX-6TMO	time
Sonnabend früh	XXXX-WXX-6TMO	time
Sonnabendspätabends	XXXX-WXX-6TEV	time
Sonntagfrühmorgens	XXXX-WXX-7TMO	time
Sonntag früh	XXXX-WXX-7TMO	time
Sonntagspätabends	XXXX-WXX-7TEV	time
