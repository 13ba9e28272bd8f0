synopse_unit(extract SOURCES extract_calendar_test.cpp extract_date_order_test.cpp extract_feasts_test.cpp extract_figures_test.cpp extract_coreference_test.cpp extract_entities_test.cpp extract_joined_test.cpp extract_moments_test.cpp extract_name_key_test.cpp extract_stances_test.cpp)
target_link_libraries(unit_extract PRIVATE ICU::uc ICU::i18n)  # ICU's calendar is compared with ours
