// SPDX-FileCopyrightText: 2026 Linxuan developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/core/workspace/exchange/returns.h"

#include "core/base/digest.h"
#include "core/model/rubricjson.h"
#include "core/storage/campaignstore.h"
#include "core/storage/sheetstore.h"
#include "core/workspace/roundbook.h"
#include "core/workspace/write.h"

#include <QFile>

namespace linxuan::samples {

using namespace Qt::StringLiterals;

namespace {
const auto kRound = u"final"_s;
const QDateTime kWritten(QDate(2023, 9, 21), QTime(8, 0), Qt::UTC);
} // namespace

ReturningOffice::ReturningOffice(const QStringList &entries)
{
    addRecommended(entries, u"甲一小"_s);
    for (const QString &code : {u"E1"_s, u"E2"_s, u"E3"_s})
        addExpert(code);
    must(Reviews(workspace()).assign({kRound, 3, 1}));
    for (const QString &code : {u"E1"_s, u"E2"_s, u"E3"_s})
        pack(code);
}

QUuid ReturningOffice::pack(const QString &code)
{
    Package package{QUuid::createUuid(), std::make_shared<SigningKey>(SigningKey::create())};
    const RoundBook book = must(openRound(workspace(), kRound));
    PackageRow row;
    row.serial = package.serial;
    row.round = book.round.id;
    row.expert = expert(code);
    row.expertKey = package.key->publicKey();
    row.manifest = sha256("a manifest");
    row.packedAt = workspace().now();
    row.packedBy = u"office"_s;
    row.folder = u"/media/stick"_s;
    for (const StoredSheet &stored :
         must(SheetStore(workspace().database()).sheets(book.round.id, row.expert))) {
        if (stored.sheet.state != SheetState::Recused)
            row.entries.push_back(stored.sheet.entry);
    }
    Write write = must(Write::begin(workspace()));
    must(ExchangeStore(write.database()).insert(row, write.trail()));
    must(write.record(u"package.pack"_s, {}, {}));
    must(write.commit({}));
    m_packages[code] = package;
    return package.serial;
}

ScoreFile ReturningOffice::scores(const QString &code, const QMap<QString, int> &below)
{
    const Package package = m_packages.value(code);
    const RoundBook book = must(openRound(workspace(), kRound));
    const Rubric &rubric = book.rubrics.at(Category::Subject);
    ScoreFile scores;
    scores.serial = package.serial;
    scores.campaign =
        QUuid::fromRfc4122(must(CampaignStore(workspace().database()).campaign()).key);
    scores.round = kRound;
    scores.expert = code;
    scores.expertKey = package.key->publicKey();
    scores.sequence = m_sequences.value(package.serial) + 1;
    scores.previous = m_digests.value(package.serial);
    scores.writtenAt = kWritten.addSecs(60 * ++m_files);
    ReturnedRubric returned{rubric.code, rubric.version, sha256(rubricJson(rubric)), {}};
    for (const Criterion *criterion : rubric.criteria())
        returned.criteria += criterion->code;
    scores.rubrics = {returned};
    for (auto one = below.begin(); one != below.end(); ++one) {
        ReturnedSheet sheet;
        sheet.entry = entry(one.key()).id;
        sheet.code = one.key();
        sheet.rubric = returned.digest;
        sheet.submittedAt = kWritten;
        sheet.draft.remark = u"示例"_s;
        for (const Criterion *criterion : rubric.criteria())
            sheet.draft.points.push_back(criterion->full);
        *sheet.draft.points.front() =
            *sheet.draft.points.front() - Points::fromHundredths(100 * one.value());
        scores.sheets.push_back(std::move(sheet));
    }
    return scores;
}

QByteArray ReturningOffice::write(const ScoreFile &scores, const SigningKey *key)
{
    return must(writeScoreFile(scores, key ? *key : *m_packages.value(scores.expert).key));
}

QString ReturningOffice::put(const QString &name, const QByteArray &bytes)
{
    QFile file(path(name));
    must(file.open(QIODevice::WriteOnly) && file.write(bytes) == bytes.size()
             ? Result<void>()
             : Result<void>(Error{ErrorCode::Storage, name, {}}));
    return file.fileName();
}

QString ReturningOffice::next(const QString &expert, const QMap<QString, int> &below,
                              const Change &change)
{
    ScoreFile file = scores(expert, below);
    if (change)
        change(file);
    const QByteArray bytes = write(file);
    m_sequences[file.serial] = file.sequence;
    m_digests[file.serial] = sha256(bytes);
    m_last[expert] = bytes;
    return put(u"%1-%2-%3.lxscores"_s.arg(expert).arg(file.sequence).arg(m_files), bytes);
}

Collection ReturningOffice::read(const QStringList &paths)
{
    return must(Collection::read(workspace(), paths));
}

CollectReport ReturningOffice::collect(const QStringList &paths)
{
    Collection collection = read(paths);
    return must(collection.apply(workspace()));
}

ScoreSheet ReturningOffice::sheet(const QString &code, const QString &of)
{
    const RoundBook book = must(openRound(workspace(), kRound));
    const auto stored =
        must(SheetStore(workspace().database()).sheet(book.round.id, entry(code).id, expert(of)));
    return stored ? stored->sheet : ScoreSheet();
}

} // namespace linxuan::samples
