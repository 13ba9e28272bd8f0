synopse_unit(align SOURCES
    align_aligner_test.cpp
    align_candidates_test.cpp
    align_counterparts_test.cpp
    align_dates_test.cpp
    align_dictionary_test.cpp
    align_figures_test.cpp
    align_intervals_test.cpp
    align_learned_words_test.cpp
    align_lexicon_learner_test.cpp
    align_linking_test.cpp
    align_spelling_test.cpp
    align_stances_test.cpp
    align_translation_model_test.cpp
    align_word_lists_test.cpp)
