synopse_unit(grammar SOURCES
    grammar_actions_test.cpp
    grammar_anchor_filter_test.cpp
    grammar_compiled_items_test.cpp
    grammar_example_test.cpp
    grammar_field_values_test.cpp
    grammar_form_store_test.cpp
    grammar_generated_lexicons_test.cpp
    grammar_image_test.cpp
    grammar_inflection_test.cpp
    grammar_inspection_test.cpp
    grammar_item_automaton_test.cpp
    grammar_item_expression_test.cpp
    grammar_item_pattern_test.cpp
    grammar_item_program_test.cpp
    grammar_item_programs_test.cpp
    grammar_layers_test.cpp
    grammar_lexicon_builder_test.cpp
    grammar_lexicon_test.cpp
    grammar_listed_words_test.cpp
    grammar_matcher_test.cpp
    grammar_narrow_regex_test.cpp
    grammar_needs_test.cpp
    grammar_numerals_test.cpp
    grammar_phrase_table_test.cpp
    grammar_regex_outline_test.cpp
    grammar_regex_words_test.cpp
    grammar_rule_file_test.cpp
    grammar_source_test.cpp
    grammar_spellout_test.cpp
    grammar_tag_lists_test.cpp
    grammar_test_sets_test.cpp
    grammar_text_pool_test.cpp
    grammar_text_table_test.cpp
    grammar_word_automaton_test.cpp
    grammar_word_transitions_test.cpp)
# Number words and the names in the generated lexicons are held against ICU's.
target_link_libraries(unit_grammar PRIVATE ICU::uc ICU::i18n)
