// SPDX-FileCopyrightText: 2026 Linxuan developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/base/result.h"
#include "core/workspace/auditkind.h"
#include "core/workspace/workspace.h"

#include <QSet>

#include <functional>
#include <limits>
#include <optional>
#include <vector>

namespace linxuan {

// Which records are asked for; what is empty lets all pass.
struct AuditFilter
{
    QStringList actors;
    QSet<AuditKind> kinds; // none: all but seals
    QString action; // a code such as "entry.withdraw", or its beginning
    std::optional<QDateTime> since; // UTC
    std::optional<QDateTime> until; // UTC, not itself
    QString about; // the code or name of an entry, expert, unit or round
    QString text; // anywhere in what is shown
};

// One record as people read it.
struct AuditLine
{
    qint64 seq = 0;
    QDateTime at; // UTC
    QString actor;
    AuditKind kind = AuditKind::Other;
    QString action;
    QString about; // "E0012 勾股定理"; empty: the campaign
    QString text;

    bool operator==(const AuditLine &) const = default;
};

struct AuditLines
{
    std::vector<AuditLine> lines; // newest first
    bool isAll = false; // nothing older fits
};

// A record with all it says, in plain words.
struct AuditPicture
{
    AuditLine line;
    std::vector<std::pair<QString, QString>> facts; // what, which
};

// Whether each record still stands as it was written, after the one that was before it then.
struct ChainReport
{
    qint64 records = 0;
    std::vector<std::pair<qint64, QString>> breaks; // the record's number, what is wrong
};

// 记录: who did what when.
class Audit
{
public:
    using Stop = std::function<bool()>;

    explicit Audit(Workspace &workspace)
        : m_workspace(workspace)
    { }

    // At most `count` lines older than the record `before`. Errors: Cancelled.
    Result<AuditLines> lines(const AuditFilter &filter, int count,
                             qint64 before = std::numeric_limits<qint64>::max(),
                             const Stop &stop = {}) const;
    Result<qint64> count() const; // of all records
    Result<QStringList> actors() const;
    Result<AuditPicture> record(qint64 seq) const; // NotFound
    Result<ChainReport> verify() const;

private:
    Workspace &m_workspace;
};

} // namespace linxuan
