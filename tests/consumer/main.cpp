// The example at the head of synopse.h, as a program.
#include <iostream>

#include "synopse/synopse.h"

int main() {
  synopse::Diagnostics report;
  auto pipeline = synopse::Pipeline::load(report);
  auto worker = pipeline->worker();
  synopse::Document de{.id = "1", .language = "de", .text = "52.000 Menschen nahmen teil."};
  synopse::Document en{.id = "2", .language = "en", .text = "Some 52,000 people took part."};
  synopse::Alignment alignment = worker.align(de, en);
  for (const auto& figure : de.figures) std::cout << de[figure.span] << '\n';
  std::string tei;
  synopse::write_tei(de, tei);
  return !de.figures.empty() && !alignment.links.empty() && tei.find("52.000") != std::string::npos ? 0 : 1;
}
