// SPDX-FileCopyrightText: 2026 Linxuan developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/workspace/checking.h"
#include "ui/support/rowsmodel.h"

#include <QHash>

#include <memory>

namespace linxuan {

// How one check of an entry stands, in one sign.
enum class CheckSign : quint8 { None, Pass, NotChecked, Advice, Fail };

CheckSign signOf(const std::optional<CheckSummary> &summary);
Chip chipOf(CheckSign sign, const QString &text = {});
QString wordOf(CheckSign sign);

// One finding of a check; the check by its place among the names, what is said of it by its number.
struct CheckLine
{
    quint32 text = 0;
    quint8 check = 0;
    CheckSign sign = CheckSign::None;
};

// What is said of all entries, each sentence once: most entries are told the same.
class CheckTexts
{
public:
    quint32 keep(const QString &text);
    const QString &at(quint32 number) const { return m_texts[size_t(number)]; }

private:
    std::vector<QString> m_texts;
    QHash<QString, quint32> m_numbers;
};

// An entry in the matrix.
struct CheckRow
{
    EntryId id;
    QString code;
    QString title;
    QString teacher;
    QString unit; // names
    QString school;
    bool hasFiles = false;
    std::vector<CheckSign> signs; // one for each name
    std::vector<CheckLine> lines; // the worst first
    int failures = 0; // checks whose rule failed
    int open = 0; // rules that nobody has checked
    QString search; // folded

    // Whether nothing keeps its unit from being complete.
    bool isComplete() const { return failures == 0 && open == 0; }
};

struct CheckRows
{
    std::vector<CheckRow> rows;
    CheckTexts texts;

    void add(const CheckedEntry &checked, const std::vector<CheckName> &names);
    // What is said of one check, a line for each finding, the worst first.
    QString telling(const CheckRow &row, size_t check) const;
};

// Code, lesson, unit, state, then a narrow column for each check.
class CheckMatrix : public RowsModel<CheckRow>
{
public:
    explicit CheckMatrix(const std::vector<CheckName> &names, QObject *parent = nullptr);

    static constexpr int kFixedColumns = 4;

    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;
    // -1 when the entry is not shown.
    int rowOf(const QString &code) const;
    void take(CheckRows rows);
    const std::vector<CheckName> &names() const { return m_names; }
    QString telling(const CheckRow &row, size_t check) const;

private:
    CheckMatrix(const std::vector<CheckName> &names, std::shared_ptr<CheckRows> said,
                QObject *parent);

    std::vector<CheckName> m_names;
    std::shared_ptr<CheckRows> m_said; // without its rows, which the model has
};

// "Practice: …": where a rule comes from.
QString sourceText(const Source &source);

// "材料齐全 4", the checks that most entries do not pass, the worst first; `counts` as `names`.
QStringList worstChecks(const std::vector<CheckName> &names, const std::vector<int> &counts);

} // namespace linxuan
