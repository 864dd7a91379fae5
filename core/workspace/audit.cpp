// SPDX-FileCopyrightText: 2026 Linxuan developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/workspace/audit.h"

#include "core/model/codes.h"
#include "core/storage/auditlog.h"
#include "core/workspace/historytext.h"

#include <QCoreApplication>
#include <QJsonArray>
#include <QJsonDocument>

#include <algorithm>

namespace linxuan {

namespace {

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(linxuan::Audit)
};

constexpr int kShownDigest = 16; // of 64
constexpr int kAtATime = 2000; // records read before it is looked whether somebody gave up

// Picks the lines that a filter lets pass.
class Sieve
{
public:
    static Result<Sieve> make(AuditLog &log, const AuditFilter &filter);

    bool passes(const AuditRecord &record, const QString &sentence) const;
    // What can be said without the sentence.
    bool mayPass(const AuditRecord &record) const;

private:
    Sieve(AuditFilter filter, QSet<QByteArray> about, QSet<QByteArray> texts)
        : m_filter(std::move(filter))
        , m_about(std::move(about))
        , m_texts(std::move(texts))
    { }

    bool isAbout(const AuditRecord &record) const;

    AuditFilter m_filter;
    QSet<QByteArray> m_about;
    QSet<QByteArray> m_texts; // identities of what the text names
};

Result<Sieve> Sieve::make(AuditLog &log, const AuditFilter &filter)
{
    QSet<QByteArray> about;
    QSet<QByteArray> texts;
    if (!filter.about.isEmpty()) {
        LX_TRY(about, log.named(filter.about, true));
    }
    if (!filter.text.isEmpty()) {
        LX_TRY(texts, log.named(filter.text, false));
    }
    return Sieve(filter, std::move(about), std::move(texts));
}

// The one it is about stands as the subject, or by its code in the detail.
bool Sieve::isAbout(const AuditRecord &record) const
{
    return m_about.contains(record.subject)
        || record.detail.contains(u'"' + m_filter.about + u'"', Qt::CaseInsensitive);
}

bool Sieve::mayPass(const AuditRecord &record) const
{
    if (!m_filter.actors.isEmpty() && !m_filter.actors.contains(record.actor))
        return false;
    const AuditKind kind = kindOfAction(record.action);
    if (m_filter.kinds.isEmpty() ? kind == AuditKind::Seals && m_filter.action.isEmpty()
                                 : !m_filter.kinds.contains(kind))
        return false;
    if (!record.action.startsWith(m_filter.action))
        return false;
    return m_filter.about.isEmpty() || isAbout(record);
}

bool Sieve::passes(const AuditRecord &record, const QString &sentence) const
{
    return m_filter.text.isEmpty() || m_texts.contains(record.subject)
        || record.actor.contains(m_filter.text, Qt::CaseInsensitive)
        || sentence.contains(m_filter.text, Qt::CaseInsensitive)
        || record.detail.contains(m_filter.text, Qt::CaseInsensitive);
}

Result<AuditLine> lineOf(AuditLog &log, const AuditRecord &record, const QString &sentence)
{
    LX_TRY(const QString about, log.name(record.subject));
    return AuditLine{record.seq,    record.at, record.actor, kindOfAction(record.action),
                     record.action, about,     sentence};
}

// SHA-256 as hex; its beginning is enough to compare by eye.
bool isDigest(const QString &text)
{
    return text.size() == 64 && std::all_of(text.begin(), text.end(), [](QChar digit) {
               return (digit >= u'0' && digit <= u'9') || (digit >= u'a' && digit <= u'f');
           });
}

QString valueText(const QString &field, const QJsonValue &value)
{
    if (value.isBool())
        return value.toBool() ? Text::tr("yes") : Text::tr("no");
    if (value.isDouble())
        return QString::number(value.toInteger());
    if (value.isArray()) {
        QStringList parts;
        for (const QJsonValue &part : value.toArray())
            parts += valueText(field, part);
        return parts.join(u'、');
    }
    if (value.isObject())
        return QString::fromUtf8(QJsonDocument(value.toObject()).toJson(QJsonDocument::Compact));
    const QString text = value.toString();
    if (isDigest(text))
        return text.left(kShownDigest) + u'…';
    const bool isLevel = field == u"from" || field == u"to" || field == u"level";
    const auto level = isLevel ? fromCode<Level>(text) : std::nullopt;
    return level ? displayName(*level) : text;
}

// "12 rows of sheet" for the seals, which nobody reads one by one.
std::vector<std::pair<QString, QString>> factsOf(const AuditRecord &record)
{
    std::vector<std::pair<QString, QString>> facts;
    const QJsonObject detail = QJsonDocument::fromJson(record.detail.toUtf8()).object();
    for (auto field = detail.begin(); field != detail.end(); ++field) {
        if (record.action == kRowsAction)
            facts.emplace_back(field.key(),
                               Text::tr("%n row(s)", nullptr, int(field->toObject().size())));
        else
            facts.emplace_back(auditFieldName(field.key()), valueText(field.key(), *field));
    }
    return facts;
}

} // namespace

Result<AuditLines> Audit::lines(const AuditFilter &filter, int count, qint64 before,
                                const Stop &stop) const
{
    AuditLog log(m_workspace.database());
    LX_TRY(const Sieve sieve, Sieve::make(log, filter));
    AuditRange range{before, filter.since, filter.until};
    AuditLines found;
    while (!found.isAll) {
        if (stop && stop())
            return Error{ErrorCode::Cancelled, Text::tr("Cancelled."), {}};
        LX_TRY(const auto records, log.records(range, kAtATime));
        for (const AuditRecord &record : records) {
            range.before = record.seq;
            if (!sieve.mayPass(record))
                continue;
            const QString sentence = historyText(record);
            if (!sieve.passes(record, sentence))
                continue;
            if (int(found.lines.size()) == count)
                return found;
            LX_TRY(AuditLine line, lineOf(log, record, sentence));
            found.lines.push_back(std::move(line));
        }
        found.isAll = int(records.size()) < kAtATime;
    }
    return found;
}

Result<qint64> Audit::count() const
{
    return AuditLog(m_workspace.database()).count();
}

Result<QStringList> Audit::actors() const
{
    return AuditLog(m_workspace.database()).actors();
}

Result<AuditPicture> Audit::record(qint64 seq) const
{
    AuditLog log(m_workspace.database());
    LX_TRY(const auto record, log.record(seq));
    if (!record)
        return Error{ErrorCode::NotFound, Text::tr("There is no record %1.").arg(seq), {}};
    LX_TRY(AuditLine line, lineOf(log, *record, historyText(*record)));
    return AuditPicture{std::move(line), factsOf(*record)};
}

Result<ChainReport> Audit::verify() const
{
    ChainReport report;
    LX_TRY(const AuditHead head,
           verifyAuditTrail(m_workspace.database(), [&report](qint64 seq, const QString &detail) {
               report.breaks.emplace_back(seq, detail);
           }));
    report.records = head.count;
    return report;
}

} // namespace linxuan
