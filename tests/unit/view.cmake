synopse_unit(view
  SOURCES view_html_test.cpp view_page_test.cpp view_random_test.cpp view_timeline_test.cpp view_overview_test.cpp)
