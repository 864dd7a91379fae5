// SPDX-FileCopyrightText: 2026 Linxuan developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/core/workspace/twooffices.h"

#include "core/exchange/durablefile.h"
#include "core/workspace/exchange/campaignkey.h"
#include "tests/support/catch.h"

namespace linxuan::samples {

using namespace Qt::StringLiterals;

TwoOffices::TwoOffices(bool isSent)
{
    county.addRecommended({u"A1"_s, u"A2"_s, u"A3"_s}, u"甲一小"_s);
    if (isSent)
        send(county, file);
}

ReceiveRequest TwoOffices::request()
{
    return requestFor(county, file);
}

SentFile send(Office &office, const QString &path, const SendRequest &request,
              const UpwardSecrets &secrets)
{
    SendRequest wanted = request;
    wanted.path = path;
    TaskState state;
    return must(writeRecommendation(office.workspace(), wanted, secrets, state));
}

ReceiveRequest requestFor(Office &sender, const QString &path)
{
    ReceiveRequest request;
    request.path = path;
    request.trust = fingerprint(must(campaignPublicKey(sender.workspace())));
    return request;
}

Result<UpwardReport> tryReceive(Office &office, const ReceiveRequest &request,
                                const Secret &passphrase)
{
    TaskState state;
    return receiveUpward(office.workspace(), request, passphrase, state);
}

UpwardReport receive(Office &office, const ReceiveRequest &request)
{
    return must(tryReceive(office, request));
}

UpwardReport preview(Office &office, const ReceiveRequest &request)
{
    TaskState state;
    return must(previewUpward(office.workspace(), request, {}, state));
}

QStringList linesOf(const UpwardReport &report)
{
    const QHash<UpwardChange, QString> words{{UpwardChange::New, u"new"_s},
                                             {UpwardChange::Same, u"same"_s},
                                             {UpwardChange::Changed, u"changed"_s},
                                             {UpwardChange::TakenBack, u"back"_s},
                                             {UpwardChange::Left, u"left"_s}};
    QStringList lines;
    for (const UpwardLine &line : report.lines) {
        QString text = line.code + u' ' + words.value(line.change);
        for (const SelectionObstacle &problem : line.problems)
            text += u' ' + problem.rule;
        lines += text;
    }
    return lines;
}

QString messageOf(const Result<UpwardReport> &report)
{
    REQUIRE_FALSE(report);
    CHECK(report.error().code == ErrorCode::Refused);
    return report.error().message;
}

QString countOf(Office &office, const QString &table)
{
    return office.text(u"SELECT COUNT(*) FROM "_s + table);
}

QByteArray contentOf(const QString &path)
{
    return must(readSmallFile(path, 1 << 26));
}

} // namespace linxuan::samples
