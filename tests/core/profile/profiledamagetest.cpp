// SPDX-FileCopyrightText: 2026 Linxuan developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/core/profile/shippedtext.h"
#include "tests/support/catch.h"

using namespace linxuan;
using namespace Qt::StringLiterals;

TEST_CASE("a key given twice in the file is refused", "[profile]")
{
    QByteArray json = shippedText();
    json.replace("\"min_sheets\": 3,", "\"min_sheets\": 3, \"min_sheets\": 1,");
    CHECK(complaint(json).startsWith(u"tally.min_sheets: the key is given twice"));
    json = shippedText();
    json.replace("\"spread_limit\": 15", "\"spread_limit\": 15.5");
    CHECK(complaint(json).startsWith(u"tally.spread_limit: expected a whole number or a text"));
}

TEST_CASE("a profile cut short is never read", "[profile]")
{
    const QByteArray json = shippedText().trimmed();
    for (qsizetype length = 0; length < json.size(); length += length < 300 ? 1 : 97) {
        const auto profile = readProfile(json.left(length));
        REQUIRE_FALSE(profile);
        CHECK(profile.error().code == ErrorCode::Unreadable);
    }
    CHECK(readProfile(json).has_value());
}

TEST_CASE("a flipped byte never crashes the reader", "[profile]")
{
    const QByteArray json = shippedText();
    int refused = 0;
    for (qsizetype at = 0; at < json.size(); at += 41) {
        QByteArray flipped = json;
        flipped[at] = static_cast<char>(flipped[at] ^ 0x15);
        refused += readProfile(flipped).has_value() ? 0 : 1;
    }
    CHECK(refused > 100);
}
