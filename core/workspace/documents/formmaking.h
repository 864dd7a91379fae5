// SPDX-FileCopyrightText: 2026 Linxuan developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/report/formlayout.h"
#include "core/workspace/documents/formkinds.h"
#include "core/workspace/documents/printings.h"

#include <QHash>
#include <QImage>

namespace linxuan {

// One document of what a request asks for.
struct MadeForm
{
    QString form; // code
    FormRequest request; // of its part
    FormValues values;
    Document document;
    std::optional<ListToPrint> list; // of forms that are lists

    int rows() const;
};

// Makes the documents of requests, without writing any.
class FormMaking
{
public:
    static Result<FormMaking> open(Workspace &workspace);

    // In the order in which they are printed. Errors: those of Documents::documents().
    Result<std::vector<MadeForm>> make(const FormRequest &request);

private:
    struct Look
    {
        FormLayout layout;
        QImage background;
    };

    FormMaking(Workspace &workspace, FormSources sources)
        : m_workspace(&workspace)
        , m_sources(std::move(sources))
    { }

    Result<std::vector<FormRequest>> parts(const FormKind &kind, const FormRequest &request);
    Result<std::vector<MadeForm>> packet(const FormRequest &request);
    Result<std::vector<MadeForm>> makePart(const FormKind &kind, const FormRequest &request);
    Result<MadeForm> fill(const FormKind &kind, const FormRequest &request, FormValues values);
    Result<const Look *> look(const QString &form);

    Workspace *m_workspace;
    FormSources m_sources;
    QHash<QString, Look> m_looks;
};

} // namespace linxuan
