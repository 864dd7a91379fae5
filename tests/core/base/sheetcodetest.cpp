// SPDX-FileCopyrightText: 2026 Linxuan developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/base/sheetcode.h"
#include "tests/support/catch.h"

#include <random>

using namespace linxuan;
using namespace Qt::StringLiterals;

namespace {

// Codes of the kinds that offices use, and of the kinds that they might.
class RandomCodes
{
public:
    SheetCode next()
    {
        return {part(u"abcdefghijklmnopqrstuvwxyz-"_s, 3, 10),
                part(u"ABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789-_."_s, 1, 14),
                part(u"ABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789"_s, 1, 8)};
    }
    int below(int limit) { return int(m_random() % unsigned(limit)); }

private:
    QString part(const QString &alphabet, int least, int most)
    {
        QString text;
        for (int left = least + below(most - least + 1); left > 0; --left)
            text += alphabet[below(int(alphabet.size()))];
        return text;
    }

    std::mt19937 m_random{20230918};
};

bool isTaken(const QString &typed)
{
    return SheetCode::parse(typed).has_value();
}

QString typedWrong(const QString &code, qsizetype place, QChar character)
{
    QString typed = code;
    typed[place] = character;
    return typed;
}

} // namespace

TEST_CASE("a sheet's code reads back as what it was made of", "[sheetcode]")
{
    RandomCodes codes;
    for (int i = 0; i < 2000; ++i) {
        const SheetCode code = codes.next();
        const auto read = SheetCode::parse(code.toString());
        REQUIRE(read);
        CHECK(*read
              == SheetCode{code.round.toUpper(), code.entry.toUpper(), code.expert.toUpper()});
    }
}

TEST_CASE("no code with one wrong character is taken", "[sheetcode]")
{
    RandomCodes codes;
    for (int i = 0; i < 300; ++i) {
        const QString code = codes.next().toString();
        for (qsizetype place = 0; place < code.size(); ++place) {
            for (char16_t other = u' '; other <= u'~'; ++other) {
                const QString typed = typedWrong(code, place, other);
                // A small letter and the space for a / are ways to type the same.
                if (typed.toUpper().replace(u' ', u'/') == code)
                    continue;
                if (isTaken(typed))
                    FAIL((code + u" taken as "_s + typed).toStdString());
            }
        }
    }
    SUCCEED();
}

TEST_CASE("no code with two characters swapped is taken", "[sheetcode]")
{
    RandomCodes codes;
    for (int i = 0; i < 3000; ++i) {
        const QString code = codes.next().toString();
        for (qsizetype first = 0; first < code.size(); ++first) {
            for (qsizetype second = first + 1; second < code.size(); ++second) {
                if (code[first] == code[second])
                    continue;
                const QString typed =
                    typedWrong(typedWrong(code, first, code[second]), second, code[first]);
                if (isTaken(typed))
                    FAIL((code + u" taken as "_s + typed).toStdString());
            }
        }
    }
    SUCCEED();
}

TEST_CASE("a letter and a digit swapped are found, which an IBAN's check would miss", "[sheetcode]")
{
    const QString code = SheetCode{u"final"_s, u"B1"_s, u"M2"_s}.toString();
    CHECK(isTaken(code));
    CHECK_FALSE(isTaken(QString(code).replace(u"B1"_s, u"1B"_s)));
    CHECK_FALSE(isTaken(QString(code).replace(u"M2"_s, u"2M"_s)));
}

TEST_CASE("a code may be typed in small letters, full width and with a space or 、 for the slash",
          "[sheetcode]")
{
    const SheetCode code{u"FINAL"_s, u"E0012"_s, u"P-07"_s};
    const QString text = code.toString();
    QString wide;
    for (const QChar character : text)
        wide += QChar(character.unicode() + 0xfee0);
    for (const QString &typed : {text.toLower(), wide, QString(text).replace(u'/', u'、'),
                                 QString(text).replace(u'/', u' '), u"  "_s + text + u"\n"_s,
                                 QString(text).replace(u'-', u'—')}) {
        INFO(typed.toStdString());
        const auto read = SheetCode::parse(typed);
        REQUIRE(read);
        CHECK(*read == code);
    }
}

TEST_CASE("codes with Chinese or slashes in them become letters that a scanner types",
          "[sheetcode]")
{
    const SheetCode code{u"FINAL"_s, u"郑/0012%"_s, u"𬭼"_s};
    const QString text = code.toString();
    CHECK(std::all_of(text.begin(), text.end(), [](QChar c) { return c > u' ' && c <= u'~'; }));
    const auto read = SheetCode::parse(text);
    REQUIRE(read);
    CHECK(*read == code);
    CHECK_FALSE(SheetCode::parse(u"FINAL/%00/P/31"_s));
    CHECK_FALSE(SheetCode::parse(u"FINAL/%/P/31"_s));
    CHECK_FALSE(SheetCode::parse(u"FINAL/%+123/P/31"_s));
}

TEST_CASE("what is wrong with a code is said", "[sheetcode]")
{
    const auto why = [](const QString &typed) { return SheetCode::parse(typed).error().message; };
    const QString code = SheetCode{u"final"_s, u"E0012"_s, u"P07"_s}.toString();
    CHECK(code.startsWith(u"FINAL/E0012/P07/"_s));
    CHECK(why({}).contains(u"Type or scan"_s));
    CHECK(why(u"E0012"_s).contains(u"four parts"_s));
    CHECK(why(u"final/E0012/P07"_s).contains(u"four parts"_s));
    CHECK(why(code + u"/1"_s).contains(u"four parts"_s));
    CHECK(why(code + u"1"_s).contains(u"four parts"_s));
    CHECK(why(u"final//P07/31"_s).contains(u"four parts"_s));
    CHECK(why(u"甲"_s + code).contains(u"甲"_s));
    CHECK(why(QString(code).replace(u"P07"_s, u"P70"_s)).contains(u"check digits"_s));
    CHECK_FALSE(isTaken(u"A"_s.repeated(100'000)));
    CHECK_FALSE(isTaken(SheetCode{u"final"_s, u"A"_s.repeated(200), u"P"_s}.toString()));
}
