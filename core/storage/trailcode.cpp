// SPDX-FileCopyrightText: 2026 Linxuan developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/storage/trailcode.h"

#include "core/base/crockford.h"
#include "core/base/text.h"
#include "core/storage/statement.h"

#include <QCoreApplication>

namespace linxuan {

namespace {

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(linxuan::TrailCode)
};

constexpr auto kEnd = "SELECT count, digest FROM audit_head WHERE id = 1";
constexpr auto kDigestAt = "SELECT digest FROM audit WHERE seq = ?";

constexpr int kDigestLength = 15; // characters
constexpr qsizetype kMostCountLength = 18; // fits a qint64

// Twice `value` in the field of 32 elements, whose powers of two are all different.
int doubled(int value)
{
    return value << 1 ^ (value & 16 ? 0b100101 : 0);
}

// The check character of a code without one: as each place weighs differently, it shows one wrong
// character and two that changed places.
int checkValue(QStringView text)
{
    int sum = 0;
    for (const QChar c : text)
        sum = doubled(sum ^ crockfordValue(c).value_or(0));
    return sum;
}

// Without what may stand between the characters; nothing if something else is in it.
std::optional<QString> bareText(QStringView typed)
{
    QString bare;
    for (const QChar c : foldCode(typed)) {
        if (c.category() == QChar::Punctuation_Dash)
            continue;
        const auto value = crockfordValue(c);
        if (!value)
            return std::nullopt;
        bare += crockfordDigit(*value);
    }
    return bare;
}

bool isCount(QStringView text)
{
    return !text.isEmpty() && text.size() <= kMostCountLength && text[0] != u'0'
        && std::all_of(text.begin(), text.end(), [](QChar c) { return c.isDigit(); });
}

} // namespace

Result<TrailEnd> trailEnd(Database &database)
{
    TrailEnd end;
    LX_CHECK(Statement(database, kEnd).select([&end](const Row &row) {
        end = {row.bigNumber(0), row.bytes(1)};
    }));
    return end;
}

Result<std::optional<QByteArray>> recordDigest(Database &database, qint64 seq)
{
    std::optional<QByteArray> digest;
    LX_CHECK(Statement(database, kDigestAt)
                 .select([&digest](const Row &row) { digest = row.bytes(0); }, seq));
    return digest;
}

QString TrailCode::toString() const
{
    const QString number = QString::number(count);
    const QChar check = crockfordDigit(checkValue(number + digest));
    return number + u'-' + inFours(QString(digest + check));
}

bool TrailCode::matches(const QByteArray &digestOfRecord) const
{
    return digestOfRecord.size() * 8 >= kDigestLength * 5
        && crockfordText(digestOfRecord, kDigestLength) == digest;
}

std::optional<TrailCode> trailCode(const TrailEnd &end)
{
    if (end.count <= 0 || end.digest.size() * 8 < kDigestLength * 5)
        return std::nullopt;
    return TrailCode{end.count, crockfordText(end.digest, kDigestLength)};
}

Result<TrailCode> readTrailCode(QStringView typed)
{
    const QString bare = bareText(typed).value_or(QString());
    const qsizetype countLength = bare.size() - kDigestLength - 1;
    if (countLength < 1 || !isCount(QStringView(bare).first(countLength))) {
        return Error{ErrorCode::Usage,
                     Text::tr("“%1” is no code of the trail. Type it as it stands at the foot of "
                              "the list, such as %2.")
                         .arg(typed.toString().left(60),
                              TrailCode{1234, QStringLiteral("7K3F9QXM2A4BHJ1")}.toString()),
                     {}};
    }
    if (crockfordValue(bare.back()) != checkValue(QStringView(bare).chopped(1))) {
        return Error{
            ErrorCode::Usage,
            Text::tr("The code is mistyped: its last character does not fit the others. Compare "
                     "it with the list, character by character."),
            {}};
    }
    return TrailCode{bare.first(countLength).toLongLong(), bare.mid(countLength, kDigestLength)};
}

} // namespace linxuan
