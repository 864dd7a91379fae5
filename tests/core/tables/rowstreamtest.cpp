// SPDX-FileCopyrightText: 2026 Linxuan developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/tables/rowstream.h"
#include "tests/support/catch.h"

#include <cstring>
#include <random>

using namespace linxuan;

namespace {

void feed(RowDecoder &decoder, const QByteArray &bytes)
{
    std::memcpy(decoder.room(size_t(bytes.size())), bytes.constData(), size_t(bytes.size()));
    decoder.arrived(size_t(bytes.size()));
}

QByteArray words(std::initializer_list<quint32> values)
{
    return {reinterpret_cast<const char *>(values.begin()),
            qsizetype(values.size() * sizeof(quint32))};
}

RowDecoder::Event eventOf(const QByteArray &bytes)
{
    RowDecoder decoder;
    feed(decoder, bytes);
    SheetRow row;
    return decoder.next(row);
}

} // namespace

TEST_CASE("a row arrives in pieces and is given when it is whole", "[tables]")
{
    const QByteArray frame = words({2, 16 + 3, 7, 2, 3 << 3 | 1, 0}) + "abc";
    RowDecoder decoder;
    SheetRow row;
    for (const char byte : frame) {
        REQUIRE(decoder.next(row) == RowDecoder::Event::NeedsMore);
        feed(decoder, QByteArray(1, byte));
    }
    REQUIRE(decoder.next(row) == RowDecoder::Event::Row);
    CHECK(row.row == 7);
    CHECK(row.cells == std::vector<Cell>{{CellKind::Text, QStringLiteral("abc")}, {}});
}

TEST_CASE("a child that lies about sizes is not believed", "[tables]")
{
    using Event = RowDecoder::Event;
    CHECK(eventOf(words({9, 0})) == Event::Broken);
    CHECK(eventOf(words({2, 0xffffffff})) == Event::Broken);
    CHECK(eventOf(words({2, 4, 1})) == Event::Broken);
    CHECK(eventOf(words({2, 8, 1, 0xffffffff})) == Event::Broken);
    CHECK(eventOf(words({2, 12, 1, 1, 0xffffffff})) == Event::Broken);
    CHECK(eventOf(words({2, 12, 1, 1, 7})) == Event::Broken);
    CHECK(eventOf(words({2, 12, 0, 1, 0})) == Event::Broken);
    CHECK(eventOf(words({2, 12, 1, 0, 0})) == Event::Broken);
    CHECK(eventOf(words({3, 8, 200, 0})) == Event::Broken);
    CHECK(eventOf(words({3, 8, 10, 50})) == Event::Broken);
    CHECK(eventOf(words({4, 0})) == Event::Done);
    CHECK(eventOf(words({5, 4, 0})) == Event::Broken);
    CHECK(eventOf(words({5, 8, 1, 2, 2, 12, 1, 1, 0})) == Event::Broken); // beyond the row
    CHECK(eventOf(words({5, 8, 0, 0xffffffff, 2, 12, 1, 1, 0})) == Event::Broken);
}

TEST_CASE("how wide a cell is arrives before its row and ends with it", "[tables]")
{
    RowDecoder decoder;
    feed(decoder,
         words({5, 8, 0, 3}) + words({2, 13, 1, 1, 1 << 3 | 1}) + "a"
             + words({2, 13, 2, 1, 1 << 3 | 1}) + "b");
    SheetRow row;
    REQUIRE(decoder.next(row) == RowDecoder::Event::Row);
    CHECK(row.cells.front().columns == 3);
    REQUIRE(decoder.next(row) == RowDecoder::Event::Row);
    CHECK(row.cells.front().columns == 1);
}

TEST_CASE("random bytes from a child never reach outside a frame", "[tables]")
{
    std::mt19937 random(1);
    int broken = 0;
    for (int i = 0; i < 2000; ++i) {
        QByteArray bytes = words({quint32(random() % 6), quint32(random() % 64)});
        while (bytes.size() < 80)
            bytes += static_cast<char>(random() % 4 == 0 ? random() : 0);
        broken += eventOf(bytes) == RowDecoder::Event::Broken ? 1 : 0;
    }
    CHECK(broken > 500);
}
