// SPDX-FileCopyrightText: 2026 Linxuan developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/exchange/resultarchive.h"

#include "core/base/digest.h"
#include "core/exchange/archivejson.h"
#include "core/exchange/archiveparts.h"
#include "core/model/codes.h"
#include "core/model/rubricjson.h"

#include <QCoreApplication>

namespace linxuan {

using namespace Qt::StringLiterals;

namespace {

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(linxuan::ResultArchive)
};

constexpr qsizetype kMostScoreFiles = 10'000;

Error strange(const QString &part)
{
    return {ErrorCode::Invalid, Text::tr("%1: the archive must not have this part").arg(part), {}};
}

QString rubricName(Category category)
{
    return u"rubric/%1.json"_s.arg(toCode(category));
}

QString scoresName(size_t place)
{
    return u"scores/%1.lxscores"_s.arg(place);
}

std::vector<ArchivePart> partsOf(const ResultArchive &archive)
{
    std::vector<ArchivePart> parts{{u"profile.json"_s, archive.profile}};
    for (const auto &[category, rubric] : archive.rubrics)
        parts.push_back({rubricName(category), rubricJson(rubric)});
    for (size_t i = 0; i < archive.scoreFiles.size(); ++i)
        parts.push_back({scoresName(i), archive.scoreFiles[i]});
    parts.push_back({u"result.json"_s, archiveJson(archive)});
    return parts;
}

Result<void> takeRubric(const ArchivePart &part, ResultArchive &archive)
{
    for (const auto &coded : Codes<Category>::all) {
        if (part.name != rubricName(coded.value))
            continue;
        LX_TRY(archive.rubrics[coded.value], readRubric(part.bytes));
        return {};
    }
    return strange(part.name);
}

// Parts stand in one order, so that the same archive gives the same bytes.
Result<ResultArchive> archiveOf(const std::vector<ArchivePart> &parts)
{
    ResultArchive archive;
    if (parts.size() < 2 || parts.front().name != u"profile.json"
        || parts.back().name != u"result.json")
        return Error{ErrorCode::Invalid, Text::tr("the archive lacks profile or result"), {}};
    archive.profile = parts.front().bytes;
    for (size_t i = 1; i + 1 < parts.size(); ++i) {
        if (parts[i].name.startsWith(u"rubric/")) {
            LX_CHECK(takeRubric(parts[i], archive));
        } else {
            if (parts[i].name != scoresName(archive.scoreFiles.size())
                || archive.scoreFiles.size() >= kMostScoreFiles)
                return strange(parts[i].name);
            archive.scoreFiles.push_back(parts[i].bytes);
        }
    }
    return readArchiveJson(parts.back().bytes, std::move(archive));
}

} // namespace

Result<QByteArray> writeResultArchive(const ResultArchive &archive, const SigningKey &key)
{
    const QByteArray bytes = packParts(partsOf(archive), key);
    if (const auto read = readResultArchive(bytes); !read)
        return read.error();
    return bytes;
}

Result<SignedArchive> readResultArchive(QByteArrayView bytes)
{
    LX_TRY(const SignedParts parts, unpackParts(bytes));
    LX_TRY(ResultArchive archive, archiveOf(parts.parts));
    return SignedArchive{std::move(archive), parts.key};
}

} // namespace linxuan
