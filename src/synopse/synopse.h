// The front door: all that a user of the library includes.
//
//   synopse::Diagnostics report;
//   auto pipeline = synopse::Pipeline::load(report);
//   auto worker = pipeline->worker();
//   synopse::Document de{.id = "1", .language = "de", .text = "52.000 Menschen nahmen teil."};
//   synopse::Document en{.id = "2", .language = "en", .text = "Some 52,000 people took part."};
//   synopse::Alignment alignment = worker.align(de, en);
//   for (const auto& figure : de.figures) std::cout << de[figure.span] << '\n';
//   std::string tei;
//   synopse::write_tei(de, tei);
#pragma once

#include "synopse/document/document.h"
#include "synopse/document/links.h"
#include "synopse/error.h"
#include "synopse/formats/jsonl.h"
#include "synopse/formats/tei.h"
#include "synopse/formats/writer.h"
#include "synopse/pairing/pairer.h"
#include "synopse/pipeline/pipeline.h"
#include "synopse/text/diagnostics.h"
#include "synopse/text/language.h"
#include "synopse/text/utf8.h"
