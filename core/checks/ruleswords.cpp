// SPDX-FileCopyrightText: 2026 Linxuan developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/checks/ruleswords.h"

#include "core/model/codes.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace linxuan {

namespace {

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(linxuan::Checks)
};

QString valueOf(const TechnicalRule &rule, const QString &key)
{
    const auto value = rule.values.find(key);
    return value == rule.values.end() ? QString() : value->second;
}

QString withoutZeros(QString decimals)
{
    while (decimals.endsWith(u'0'))
        decimals.chop(1);
    return decimals;
}

} // namespace

qint64 wholeValue(const TechnicalRule &rule, const QString &key)
{
    return valueOf(rule, key).toLongLong();
}

qint64 thousandths(const TechnicalRule &rule, const QString &key)
{
    const QString text = valueOf(rule, key);
    const QString decimals = (text.section(u'.', 1) + u"000"_s).left(3);
    const qint64 whole = text.section(u'.', 0, 0).toLongLong() * 1000;
    return text.startsWith(u'-') ? whole - decimals.toLongLong() : whole + decimals.toLongLong();
}

QStringList listValue(const TechnicalRule &rule, const QString &key)
{
    return valueOf(rule, key).split(u',', Qt::SkipEmptyParts);
}

std::optional<qint64> groupValue(const TechnicalRule &rule, const QString &name, const Entry &entry)
{
    for (const QString &group : {toCode(entry.category), entry.stage}) {
        const QString value = valueOf(rule, name + u'.' + group);
        if (!value.isEmpty())
            return value.toLongLong();
    }
    return std::nullopt;
}

QString clockText(qint64 ms)
{
    const qint64 seconds = ms / 1000;
    const QString tail =
        u"%1:%2"_s.arg(seconds / 60 % 60, seconds < 3600 ? 1 : 2, 10, QLatin1Char('0'))
            .arg(seconds % 60, 2, 10, QLatin1Char('0'));
    return seconds < 3600 ? tail : u"%1:%2"_s.arg(seconds / 3600).arg(tail);
}

QString thousandthsText(qint64 value)
{
    const QString sign = value < 0 ? u"-"_s : QString();
    const qint64 size = value < 0 ? -value : value;
    const QString decimals = withoutZeros(u"%1"_s.arg(size % 1000, 3, 10, QLatin1Char('0')));
    const QString whole = sign + QString::number(size / 1000);
    return decimals.isEmpty() ? whole : whole + u'.' + decimals;
}

QString bytesText(qint64 bytes)
{
    if (bytes < 1'000'000)
        return u"%1 kB"_s.arg((bytes + 999) / 1000);
    if (bytes < 1'000'000'000)
        return u"%1 MB"_s.arg(thousandthsText(bytes / 100'000 * 100));
    return u"%1 GB"_s.arg(thousandthsText(bytes / 10'000'000 * 10));
}

QString conditionText(Condition condition, const QString &ending)
{
    switch (condition) {
    case Condition::Fine:
        return Text::tr("It opens.");
    case Condition::Empty:
        return Text::tr("The file is empty.");
    case Condition::Encrypted:
        return Text::tr("The file is protected by a password or encrypted.");
    case Condition::Broken:
        return Text::tr("The file does not open: it is damaged or incomplete.");
    case Condition::Breaking:
        return Text::tr("The program that opens the file breaks over it.");
    case Condition::NotKnown:
        return ending.isEmpty() ? Text::tr("The content is of no known format.")
                                : Text::tr("The content is of no known format (%1).").arg(ending);
    case Condition::TooLarge:
        return Text::tr("The file needs more memory than any real one.");
    case Condition::TooSlow:
        return Text::tr("The file takes too long to open.");
    }
    return {};
}

void RuleFindings::add(Verdict verdict, const QString &message, const QString &evidence)
{
    m_all.push_back({entry().id, m_rule.code, verdict, m_rule.advice, message, evidence, {}});
}

void RuleFindings::add(const JudgedFile &file, Verdict verdict, const QString &message)
{
    m_all.push_back({entry().id, m_rule.code, verdict, m_rule.advice, message,
                     materialLabel(m_profile, entry(), file.material), file.material.id});
}

void RuleFindings::addUnread(const JudgedFile &file)
{
    const QString why = file.measurement
        ? conditionText(file.measurement->condition, file.measurement->ending)
        : file.trouble;
    add(file, Verdict::NotChecked, why.isEmpty() ? Text::tr("Not measured yet.") : why);
}

} // namespace linxuan
