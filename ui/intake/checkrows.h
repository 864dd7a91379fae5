// SPDX-FileCopyrightText: 2026 Linxuan developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/workspace/checking.h"
#include "ui/support/entryrows.h"
#include "ui/support/rowsmodel.h"

#include <QHash>

#include <memory>

namespace linxuan {

// How one check of an entry stands, in one sign.
enum class CheckSign : quint8 { None, Pass, NotChecked, Advice, Fail };

CheckSign signOf(const std::optional<CheckSummary> &summary);
Chip chipOf(CheckSign sign, const QString &text = {});
QString wordOf(CheckSign sign);

// What one check says of one entry.
struct CheckCell
{
    CheckSign sign = CheckSign::None;
    QString telling; // a line for each finding, the worst first
};

// One for each name.
std::vector<CheckCell> cellsOf(const std::vector<Finding> &findings,
                               const std::vector<CheckName> &names);

class CheckPicture;

// An entry in the matrix; good as long as the picture it was read with.
struct CheckRow
{
    const CheckPicture &picture;
    quint32 place = 0; // among the picture's entries
    quint32 cells = 0; // where its own begin in the picture
    quint8 failures = 0; // checks whose rule failed
    quint8 open = 0; // rules that nobody has checked
    bool hasFiles = false;

    EntryRow entry() const;
    const CheckCell &cell(size_t check) const;
    // Whether nothing keeps its unit from being complete.
    bool isComplete() const { return failures == 0 && open == 0; }
};

// What is said of all entries. A check says the same of most of them, which is held once.
class CheckPicture
{
public:
    CheckPicture(std::shared_ptr<const EntryRows> entries, std::vector<CheckName> names)
        : m_entries(std::move(entries))
        , m_names(std::move(names))
    { }
    CheckPicture(const CheckPicture &) = delete; // rows refer to it
    CheckPicture &operator=(const CheckPicture &) = delete;

    // An entry that was added after the picture's entries were read is passed over: the page is
    // read again in a moment.
    void add(const CheckedEntry &checked);
    // To be called when all are in; the picture keeps no rows.
    std::vector<CheckRow> takeRows();

    const EntryRows &entries() const { return *m_entries; }
    const CheckCell &cell(quint32 place) const { return m_cells[m_numbers[place]]; }

private:
    quint32 numberOf(CheckCell cell);

    std::shared_ptr<const EntryRows> m_entries;
    std::vector<CheckName> m_names;
    std::vector<CheckRow> m_rows;
    std::vector<quint32> m_numbers; // of the cells of each row, one row after the other
    std::vector<CheckCell> m_cells; // each once
    QHash<QString, quint32> m_known; // by sign and telling
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
    void take(std::shared_ptr<CheckPicture> picture);
    const std::vector<CheckName> &names() const { return m_names; }

private:
    std::vector<CheckName> m_names;
    std::shared_ptr<CheckPicture> m_picture; // what the rows refer to
};

// "Practice: …": where a rule comes from.
QString sourceText(const Source &source);

// "材料齐全 4", the checks that most entries do not pass, the worst first; `counts` as `names`.
QStringList worstChecks(const std::vector<CheckName> &names, const std::vector<int> &counts);

} // namespace linxuan
