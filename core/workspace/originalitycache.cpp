// SPDX-FileCopyrightText: 2026 Linxuan developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/workspace/originalitycache.h"

#include "core/base/digest.h"

#include <QDataStream>
#include <QDir>
#include <QFile>
#include <QSaveFile>

#include <tuple>

namespace linxuan {

namespace {

constexpr qsizetype kDigestSize = 32;
constexpr quint32 kMost = 10'000'000; // of anything in a list

QDataStream &operator<<(QDataStream &out, const TextStretch &stretch)
{
    return out << qint32(stretch.begin) << qint32(stretch.length);
}

QDataStream &operator>>(QDataStream &in, TextStretch &stretch)
{
    qint32 begin = 0;
    qint32 length = 0;
    in >> begin >> length;
    stretch = {begin, length};
    return in;
}

void write(QDataStream &out, const AlikePair &pair)
{
    out << quint32(pair.left) << quint32(pair.right) << qint32(pair.leftShare)
        << qint32(pair.rightShare) << pair.isSameFile << qint32(pair.pictures)
        << quint32(pair.passages.size());
    for (const AlikePassage &passage : pair.passages) {
        out << qint32(passage.length) << quint32(passage.runs.size());
        for (const AlikeRun &run : passage.runs)
            out << run.left << run.right;
    }
}

quint32 readCount(QDataStream &in)
{
    quint32 count = 0;
    in >> count;
    return in.status() == QDataStream::Ok && count <= kMost ? count : 0;
}

AlikePair readPair(QDataStream &in)
{
    quint32 left = 0;
    quint32 right = 0;
    qint32 leftShare = 0;
    qint32 rightShare = 0;
    qint32 pictures = 0;
    AlikePair pair;
    in >> left >> right >> leftShare >> rightShare >> pair.isSameFile >> pictures;
    std::tie(pair.left, pair.right) = std::tuple(left, right);
    std::tie(pair.leftShare, pair.rightShare) = std::tuple(leftShare, rightShare);
    pair.pictures = pictures;
    for (quint32 passages = readCount(in); passages > 0; --passages) {
        AlikePassage &passage = pair.passages.emplace_back();
        qint32 length = 0;
        in >> length;
        passage.length = length;
        for (quint32 runs = readCount(in); runs > 0; --runs) {
            AlikeRun &run = passage.runs.emplace_back();
            in >> run.left >> run.right;
        }
    }
    return pair;
}

} // namespace

OriginalityCache::OriginalityCache(const QString &folder, QByteArray key)
    : m_path(QDir(folder).filePath(QStringLiteral("renditions/originality.pairs")))
    , m_key(std::move(key))
{ }

std::optional<std::vector<AlikePair>> OriginalityCache::pairs(const OriginalityReport &report) const
{
    QFile file(m_path);
    if (!file.open(QIODevice::ReadOnly) || file.read(kDigestSize) != m_key)
        return std::nullopt;
    const QByteArray digest = file.read(kDigestSize);
    const QByteArray body = file.readAll();
    if (sha256(body) != digest)
        return std::nullopt;
    QDataStream in(body);
    in.setVersion(QDataStream::Qt_6_0);
    std::vector<AlikePair> pairs;
    for (quint32 count = readCount(in); count > 0 && in.status() == QDataStream::Ok; --count) {
        pairs.push_back(readPair(in));
        if (pairs.back().left >= report.files.size() || pairs.back().right >= report.files.size())
            return std::nullopt;
    }
    return in.status() == QDataStream::Ok ? std::optional(std::move(pairs)) : std::nullopt;
}

void OriginalityCache::keep(const std::vector<AlikePair> &pairs) const
{
    QByteArray body;
    QDataStream out(&body, QIODevice::WriteOnly);
    out.setVersion(QDataStream::Qt_6_0);
    out << quint32(pairs.size());
    for (const AlikePair &pair : pairs)
        write(out, pair);
    QSaveFile file(m_path);
    if (!file.open(QIODevice::WriteOnly))
        return;
    file.write(m_key + sha256(body) + body);
    file.commit();
}

} // namespace linxuan
