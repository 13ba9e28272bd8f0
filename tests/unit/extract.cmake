synopse_unit(extract SOURCES
    extract_anaphors_test.cpp
    extract_calendar_test.cpp
    extract_coreference_test.cpp
    extract_date_order_test.cpp
    extract_entities_test.cpp
    extract_feasts_test.cpp
    extract_figures_test.cpp
    extract_focus_test.cpp
    extract_joined_test.cpp
    extract_moments_test.cpp
    extract_name_key_test.cpp
    extract_name_refs_test.cpp
    extract_numbered_texts_test.cpp
    extract_setting_test.cpp
    extract_stances_cues_test.cpp
    extract_stances_nested_test.cpp
    extract_stances_order_test.cpp
    extract_stances_reflexive_test.cpp
    extract_stances_test.cpp
    extract_tense_test.cpp
    extract_timex_step_test.cpp
    extract_word_class_test.cpp)
target_link_libraries(unit_extract PRIVATE ICU::uc ICU::i18n)  # ICU's calendar is compared with ours
