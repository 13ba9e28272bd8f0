synopse_unit(tokens
  SOURCES tokens_lexer_test.cpp tokens_sentences_test.cpp tokens_quotes_test.cpp tokens_knowledge_test.cpp
          tokens_segmenter_test.cpp
  ROOMS tokens)
