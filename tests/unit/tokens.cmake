synopse_unit(tokens
  SOURCES
    tokens_boilerplate_test.cpp
    tokens_classes_test.cpp
    tokens_given_sentences_test.cpp
    tokens_knowledge_test.cpp
    tokens_lexer_test.cpp
    tokens_masks_test.cpp
    tokens_quotes_test.cpp
    tokens_segmenter_test.cpp
    tokens_sentences_test.cpp
  ROOMS tokens)
# The definition of the classes is no part of the library: it is what the tables are compared with.
target_sources(unit_tokens PRIVATE ${PROJECT_SOURCE_DIR}/src/synopse/tokens/classify.cpp)
