synopse_unit(c_api SOURCES c_api_intake_test.cpp c_api_worker_pool_test.cpp ROOMS c_api)
