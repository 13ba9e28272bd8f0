synopse_unit(formats
  SOURCES
    formats_alignment_test.cpp
    formats_brat_test.cpp
    formats_conllu_test.cpp
    formats_conllup_test.cpp
    formats_dates_test.cpp
    formats_edges_test.cpp
    formats_jsonl_test.cpp
    formats_jsonld_test.cpp
    formats_offsets_test.cpp
    formats_output_test.cpp
    formats_pairs_test.cpp
    formats_random_test.cpp
    formats_sha256_test.cpp
    formats_tables_test.cpp
    formats_tei_foreign_header_test.cpp
    formats_tei_foreign_test.cpp
    formats_tei_pointers_test.cpp
    formats_tei_read_test.cpp
    formats_tei_test.cpp
    formats_tei_text_test.cpp
    formats_tei_token_id_test.cpp
    formats_vertical_test.cpp
    formats_xmi_test.cpp
    formats_xml_check_test.cpp
    formats_xml_decode_test.cpp
    formats_xml_reader_test.cpp
    formats_xml_test.cpp)
target_sources(unit_formats PRIVATE unit/formats_tei_read_alignment_test.cpp)
target_link_libraries(unit_formats PRIVATE pugixml::pugixml)
target_sources(unit_formats PRIVATE unit/formats_html_test.cpp)
