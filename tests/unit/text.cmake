synopse_unit(text
  SOURCES
    text_breaks_test.cpp
    text_characters_test.cpp
    text_clusters_test.cpp
    text_diagnostics_test.cpp
    text_files_test.cpp
    text_flat_block_test.cpp
    text_language_test.cpp
    text_mapped_file_test.cpp
    text_utf8_test.cpp
  ROOMS text)
