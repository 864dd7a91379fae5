// SPDX-FileCopyrightText: 2026 Linxuan developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/exchange/durablefile.h"
#include "tests/core/workspace/twooffices.h"
#include "tests/support/catch.h"

#include <random>

using namespace linxuan;
using namespace linxuan::samples;
using namespace Qt::StringLiterals;

TEST_CASE("a sender that was never met comes in only with its fingerprint", "[upward]")
{
    TwoOffices offices;
    ReceiveRequest request = offices.request();
    const QString right = request.trust;
    request.trust.clear();
    CHECK(messageOf(tryReceive(offices.city, request)).contains(right));
    request.trust = u"0000-0000-0000-0000"_s;
    CHECK(messageOf(tryReceive(offices.city, request)).contains(right));
    CHECK(countOf(offices.city, u"entry"_s) == u"0");
    CHECK(countOf(offices.city, u"known_sender"_s) == u"0");
    request.trust = right.toLower().remove(u'-');
    CHECK(receive(offices.city, request).count(UpwardChange::New) == 3);
    request.trust.clear();
    send(offices.county, offices.file);
    CHECK(receive(offices.city, request).count(UpwardChange::Same) == 3);
}

TEST_CASE("an older list is refused once a newer one was taken in", "[upward]")
{
    TwoOffices offices;
    const QString newer = offices.county.path(u"second.lxrec"_s);
    const QString newest = offices.county.path(u"third.lxrec"_s);
    CHECK(send(offices.county, newer).sequence == 2);
    CHECK(send(offices.county, newest).sequence == 3);
    receive(offices.city, requestFor(offices.county, newest)); // the one between never came
    for (const QString &old : {offices.file, newer}) {
        const auto refused = tryReceive(offices.city, requestFor(offices.county, old));
        CHECK(messageOf(refused).contains(u"3"));
    }
    CHECK(countOf(offices.city, u"upward_file"_s) == u"1");
}

TEST_CASE("a list from a second copy of the county's campaign is refused as a fork", "[upward]")
{
    TwoOffices offices(false);
    const QString database = offices.county.folder() + u"/campaign.db"_s;
    const QString kept = offices.county.path(u"kept.db"_s);
    offices.county.run(u"VACUUM INTO '%1'"_s.arg(kept));
    send(offices.county, offices.file);
    receive(offices.city, offices.request());
    // The office restores yesterday's copy and sends its first list once more.
    offices.county.replaceDatabase(kept);
    must(Selection(offices.county.workspace()).withdraw({u"A3"_s}, u"教师调离"_s));
    const QString fork = offices.county.path(u"fork.lxrec"_s);
    CHECK(send(offices.county, fork).sequence == 1);
    ReceiveRequest request = requestFor(offices.county, fork);
    messageOf(tryReceive(offices.city, request));
    request.takeFork = true;
    messageOf(tryReceive(offices.city, request)); // not without a reason
    request.reason = u"原库已损坏，电话核实"_s;
    receive(offices.city, request);
    request.reason.clear();
    send(offices.county, fork);
    receive(offices.city, request); // from here on it follows
    CHECK(offices.city.problems().isEmpty());
}

TEST_CASE("another key for a campaign that is known is refused", "[upward]")
{
    TwoOffices offices;
    receive(offices.city, offices.request());
    offices.city.run(u"UPDATE known_sender SET public_key = zeroblob(32)"_s);
    ReceiveRequest request = offices.request();
    send(offices.county, offices.file);
    const QString message = messageOf(tryReceive(offices.city, request));
    CHECK(message.contains(request.trust));
}

TEST_CASE("a file of this campaign itself is refused", "[upward]")
{
    TwoOffices offices;
    messageOf(tryReceive(offices.county, offices.request()));
}

TEST_CASE("another campaign that speaks for a county needs a reason", "[upward]")
{
    TwoOffices offices;
    receive(offices.city, offices.request());
    Office anew;
    anew.addRecommended({u"A1"_s, u"A9"_s}, u"甲一小"_s);
    const QString file = anew.path(u"甲县.lxrec"_s);
    send(anew, file);
    ReceiveRequest request = requestFor(anew, file);
    CHECK(linesOf(receive(offices.city, request))
          == QStringList{u"A1 left sender"_s, u"A9 left sender"_s});
    request.reason = u"县里换了电脑"_s;
    CHECK(linesOf(receive(offices.city, request)) == QStringList{u"A1 same"_s, u"A9 new"_s});
    CHECK(offices.city.problems().isEmpty());
}

TEST_CASE("a list with one bit changed at any of 200 places takes nothing in", "[upward]")
{
    TwoOffices offices;
    const QByteArray whole = contentOf(offices.file);
    const ReceiveRequest request = offices.request();
    std::mt19937 dice(7);
    for (int i = 0; i < 200; ++i) {
        QByteArray changed = whole;
        const qsizetype at = qsizetype(dice() % size_t(whole.size()));
        changed[at] = char(changed[at] ^ (1 << dice() % 8));
        must(writeDurably(offices.file, changed));
        REQUIRE_FALSE(tryReceive(offices.city, request));
    }
    CHECK(countOf(offices.city, u"entry"_s) == u"0");
    CHECK(countOf(offices.city, u"known_sender"_s) == u"0");
    must(writeDurably(offices.file, whole));
    CHECK(receive(offices.city, request).count(UpwardChange::New) == 3);
}

TEST_CASE("a list under a passphrase comes in with it alone", "[upward]")
{
    TwoOffices offices(false);
    UpwardSecrets secrets;
    secrets.file = Secret::passphrase(u"甲县 2023"_s);
    send(offices.county, offices.file, {}, secrets);
    CHECK_FALSE(contentOf(offices.file).contains(u"示例A1"_s.toUtf8()));
    messageOf(tryReceive(offices.city, offices.request()));
    messageOf(tryReceive(offices.city, offices.request(), Secret::passphrase(u"wrong"_s)));
    CHECK(must(tryReceive(offices.city, offices.request(), Secret::passphrase(u"甲县 2023"_s)))
              .count(UpwardChange::New)
          == 3);
}
