// SPDX-FileCopyrightText: 2026 Linxuan developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/base/result.h"
#include "core/model/panels.h"
#include "core/workspace/workspace.h"

namespace linxuan {

// What of an expert is to change; what is absent stays.
struct ExpertChange
{
    std::optional<QString> name;
    std::optional<QString> unit; // as written; tied to the campaign's unit where there is one
    std::optional<QStringList> subjects;
    std::optional<QStringList> stages;
    std::optional<std::vector<Category>> categories;
    std::optional<bool> chair;
};

// The pool of experts. Errors of all: NotFound (expert), Invalid (a subject or stage that the
// profile does not have, no subject, no name).
class ExpertBook
{
public:
    explicit ExpertBook(Workspace &workspace)
        : m_workspace(workspace)
    { }

    Result<Expert> expert(const QString &code);
    Result<Expert> add(const QString &code, const ExpertChange &expert); // Conflict: is there
    Result<Expert> change(const QString &code, const ExpertChange &change);

    Result<std::vector<ExpertRelation>> relations(); // by expert, then person
    Result<void> setRelation(const QString &expertCode, const QString &person, RecusalKind kind,
                             const QString &reason);
    Result<void> removeRelation(const QString &expertCode, const QString &person);

private:
    Workspace &m_workspace;
};

} // namespace linxuan
