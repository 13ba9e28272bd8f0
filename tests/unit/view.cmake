synopse_unit(view
  SOURCES view_columns_test.cpp view_html_test.cpp view_overview_test.cpp view_page_test.cpp view_plain_test.cpp view_random_test.cpp view_rows_test.cpp view_styled_test.cpp view_timeline_test.cpp)
