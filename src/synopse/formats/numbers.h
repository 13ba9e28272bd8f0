// Numbers as both formats write them.
#pragma once

#include <cstddef>
#include <string>

#include "synopse/document/decimal.h"
#include "synopse/formats/appender.h"

namespace synopse {

void append_number(std::string& out, std::size_t number);
void append_number(Appender& out, std::size_t number);
// The shortest digits that read back as the same float: "0.93".
void append_float(std::string& out, float number);
void append_float(Appender& out, float number);

// Whether a reader that knows doubles only keeps the number; formats show others as "no value".
bool double_holds(const Decimal& number);

}  // namespace synopse
