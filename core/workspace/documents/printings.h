// SPDX-FileCopyrightText: 2026 Linxuan developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/base/result.h"
#include "core/model/documents.h"
#include "core/report/document.h"
#include "core/workspace/documents/formrequest.h"
#include "core/workspace/workspace.h"

#include <optional>
#include <vector>

namespace linxuan {

struct FormKind;

// What a list is a list of, in one spelling: "round=final;unit=甲县"; of a form that is several
// lists also which one, by its name.
QString printingScope(const FormKind &kind, const FormRequest &request, const QString &name);

// A list as it would be printed now, without its version and code.
struct ListToPrint
{
    QString form;
    QString scope;
    QString title;
    QByteArray digest; // see documentDigest
};

// How a list stands to what was printed of it before.
struct PrintingState
{
    std::optional<Printing> last; // the newest version; nothing: it was never printed
    bool isSame = false; // the newest version says what the list says now

    int version() const // that it has, or will get when it is printed
    {
        return last ? last->version + (isSame ? 0 : 1) : 1;
    }
};

// The versions of lists that were printed. The same list keeps its version and its code however
// often it is printed; one that says something else gets the next version, a record in the audit
// trail, and the code that ends there.
class Printings
{
public:
    explicit Printings(Workspace &workspace)
        : m_workspace(workspace)
    { }

    Result<PrintingState> state(const ListToPrint &list);
    // All in one go, in their order. Only what is new is written down.
    Result<std::vector<Printing>> enter(const std::vector<ListToPrint> &lists);
    // In the order in which they were printed.
    Result<std::vector<Printing>> all();

private:
    Workspace &m_workspace;
};

// "获奖名单，第 2 版": what stands at the foot of a list, with its code; without a printing, the
// version that it will get.
void stampList(Document &document, int version, const std::optional<Printing> &printing);

} // namespace linxuan
