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

// One finding of a check; the check by its place among the names, what is said of it by its number.
struct CheckLine
{
    quint32 text = 0;
    quint8 check = 0;
    CheckSign sign = CheckSign::None;
};

// What the checks say of an entry.
struct CheckOutcome
{
    std::vector<CheckSign> signs; // one for each name
    std::vector<CheckLine> lines; // the worst first
    int failures = 0; // checks whose rule failed
    int open = 0; // rules that nobody has checked

    // Whether nothing keeps its unit from being complete.
    bool isComplete() const { return failures == 0 && open == 0; }
};

// What is said of many entries: most are told the same, so that each sentence and each outcome is
// held once.
class CheckTellings
{
public:
    explicit CheckTellings(std::vector<CheckName> names)
        : m_names(std::move(names))
    { }

    // Gives back the number of the outcome.
    quint32 keep(const std::vector<Finding> &findings);
    const CheckOutcome &at(quint32 number) const { return m_outcomes[size_t(number)]; }
    // What is said of one check, a line for each finding, the worst first.
    QString telling(const CheckOutcome &outcome, size_t check) const;

private:
    CheckOutcome outcomeOf(const std::vector<Finding> &findings);
    CheckLine lineOf(const Finding &finding);
    quint32 keepText(const QString &text);

    std::vector<CheckName> m_names;
    std::vector<QString> m_texts;
    QHash<QString, quint32> m_textNumbers;
    std::vector<CheckOutcome> m_outcomes;
    QHash<QByteArray, quint32> m_outcomeNumbers;
};

struct CheckPicture;

// An entry in the matrix; good as long as the picture it was read with.
struct CheckRow
{
    const CheckPicture &picture;
    quint32 place = 0; // among the picture's entries
    quint32 number = 0; // of its outcome
    bool hasFiles = false;

    EntryRow entry() const;
    const CheckOutcome &outcome() const;
    QString telling(size_t check) const;
};

struct CheckPicture
{
    std::shared_ptr<const EntryRows> entries;
    CheckTellings tellings;
    std::vector<CheckRow> rows;

    CheckPicture(std::shared_ptr<const EntryRows> all, const std::vector<CheckName> &names)
        : entries(std::move(all))
        , tellings(names)
    { }
    CheckPicture(const CheckPicture &) = delete; // rows refer to it
    CheckPicture &operator=(const CheckPicture &) = delete;

    // An entry that was added after the picture's entries were read is passed over: the page is
    // read again in a moment.
    void add(const CheckedEntry &checked);
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
    std::shared_ptr<CheckPicture> m_picture; // without its rows, which the model has
};

// "Practice: …": where a rule comes from.
QString sourceText(const Source &source);

// "材料齐全 4", the checks that most entries do not pass, the worst first; `counts` as `names`.
QStringList worstChecks(const std::vector<CheckName> &names, const std::vector<int> &counts);

} // namespace linxuan
