// SPDX-FileCopyrightText: 2026 Linxuan developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/workspace/checking.h"
#include "ui/support/rowsmodel.h"

namespace linxuan {

// How one check of an entry stands, in one sign.
enum class CheckSign { None, Pass, NotChecked, Advice, Fail };

CheckSign signOf(const std::optional<CheckSummary> &summary);
Chip chipOf(CheckSign sign, const QString &text = {});
QString wordOf(CheckSign sign);

// An entry in the matrix.
struct CheckRow
{
    CheckedEntry checked;
    std::vector<CheckSign> signs; // one for each name
    int failures = 0; // checks whose rule failed
    int open = 0; // rules that nobody has checked
    QString search; // folded

    // Whether nothing keeps its unit from being complete.
    bool isComplete() const { return failures == 0 && open == 0; }
};

std::vector<CheckRow> checkRows(std::vector<CheckedEntry> entries,
                                const std::vector<CheckName> &names);

// What is said of one check, a line for each finding, the worst first.
QString tellingOf(const CheckedEntry &checked, const CheckName &name);

// Code, lesson, unit, state, then a narrow column for each check.
class CheckMatrix : public RowsModel<CheckRow>
{
public:
    explicit CheckMatrix(const std::vector<CheckName> &names, QObject *parent = nullptr);

    static constexpr int kFixedColumns = 4;

    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;
    // -1 when the entry is not shown.
    int rowOf(const QString &code) const;

private:
    std::vector<CheckName> m_names;
};

// "Practice: …": where a rule comes from.
QString sourceText(const Source &source);

// "材料齐全 4", the checks that most entries do not pass, the worst first; `counts` as `names`.
QStringList worstChecks(const std::vector<CheckName> &names, const std::vector<int> &counts);

} // namespace linxuan
