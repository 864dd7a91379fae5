// SPDX-FileCopyrightText: 2026 Linxuan developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/tables/celltext.h"
#include "tests/support/catch.h"

using namespace linxuan;

TEST_CASE("numbers are written in full and as spreadsheets show them", "[tables]")
{
    CHECK(plainNumber("13800000000") == "13800000000");
    CHECK(plainNumber("8.5") == "8.5");
    CHECK(plainNumber("8.50") == "8.5");
    CHECK(plainNumber("8.3000000000000007") == "8.3");
    CHECK(plainNumber("0.30000000000000004") == "0.3");
    CHECK(plainNumber("9.9999999999999996") == "10");
    CHECK(plainNumber("45187.75") == "45187.75");
    CHECK(plainNumber("1.38E10") == "13800000000");
    CHECK(plainNumber("1.5e-3") == "0.0015");
    CHECK(plainNumber("-0.5") == "-0.5");
    CHECK(plainNumber("-0") == "0");
    CHECK(plainNumber("007") == "7");
    CHECK(plainNumber("410105199001011234") == "410105199001011234");
    CHECK(plainNumber("0.333333333333333333") == "0.333333333333333");
}

TEST_CASE("what is no number is not taken for one", "[tables]")
{
    for (const char *text :
         {"", ".", "-", "1,5", "1.2.3", "NaN", "inf", "1e", "1e9999", "0x10", "1 "})
        CHECK_FALSE(plainNumber(text).has_value());
}

TEST_CASE("dates become the numbers of their days", "[tables]")
{
    CHECK(serialOfDate("2023-09-18") == "45187");
    CHECK(serialOfDate("2023-09-18T18:00:00") == "45187.75");
    CHECK(serialOfDate("2024-02-29T08:00:00.000") == "45351.3333333333");
    CHECK(serialOfDate("1900-03-01") == "61");
    CHECK_FALSE(serialOfDate("2023-13-01").has_value());
    CHECK_FALSE(serialOfDate("2023-09-18Tx").has_value());
    CHECK(serialOfDuration("PT18H00M00S") == "0.75");
    CHECK(serialOfDuration("PT36H") == "1.5");
    CHECK_FALSE(serialOfDuration("18:00").has_value());
}

TEST_CASE("cell references are held within a sheet", "[tables]")
{
    CHECK(cellPosition("C5")->column == 2);
    CHECK(cellPosition("$XFD$1048576")->row == 1048575);
    for (const char *text : {"", "5", "C", "C0", "XFE1", "A1048577", "ZZZZ99999999", "A1B", "a1"})
        CHECK_FALSE(cellPosition(text).has_value());
    CHECK(cellName({4, 27}) == "AB5");
}

TEST_CASE("escaped characters come back, and what only looks like one stays", "[tables]")
{
    std::string text = "a_x000D_\nb_x4E00__x005F_x_xZZZZ_";
    decodeEscapes(text, 0);
    CHECK(text == "a\nb一_x_xZZZZ_");
}
