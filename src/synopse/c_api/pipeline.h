// Grammars, and workers for whoever calls.
#pragma once

#include <memory>
#include <string>
#include <vector>

#include "synopse/c_api.h"
#include "synopse/c_api/options.h"
#include "synopse/c_api/worker_pool.h"

struct synopse_pipeline {
  std::string error, warnings;  // lines, without the last line end
  std::vector<std::string> languages;
  std::string language_list;  // "de en"
  synopse::c_api::Intake intake;
  synopse::WriteOptions writing;
  std::unique_ptr<synopse::c_api::WorkerPool> workers;  // null: there is an error
};
