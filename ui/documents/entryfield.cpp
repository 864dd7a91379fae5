// SPDX-FileCopyrightText: 2026 Linxuan developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/documents/entryfield.h"

#include "ui/support/metrics.h"

#include <QAbstractItemView>
#include <QCompleter>

namespace linxuan {

namespace {
constexpr size_t kMostMatches = 30;
} // namespace

void EntryMatches::setRows(std::shared_ptr<const EntryRows> rows)
{
    beginResetModel();
    m_rows = std::move(rows);
    m_found.clear();
    endResetModel();
}

void EntryMatches::search(const QString &typed)
{
    beginResetModel();
    m_found.clear();
    const QStringList words = searchWords(typed);
    for (size_t row = 0; m_rows && !words.isEmpty() && row < m_rows->size(); ++row) {
        if (m_found.size() == kMostMatches)
            break;
        if (saysAll(m_rows->searchText(row), words))
            m_found.push_back(row);
    }
    endResetModel();
}

int EntryMatches::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_found.size());
}

QVariant EntryMatches::data(const QModelIndex &index, int role) const
{
    if (!index.isValid())
        return {};
    const EntryRow entry = m_rows->at(m_found[size_t(index.row())]);
    if (role == Qt::EditRole)
        return entry.code();
    if (role == Qt::DisplayRole)
        return QStringList{entry.code(), entry.title(), entry.teacher()}.join(QStringLiteral("  "));
    return {};
}

EntryField::EntryField(QWidget *parent)
    : QLineEdit(parent)
    , m_matches(new EntryMatches(this))
{
    setObjectName(QStringLiteral("entry"));
    setPlaceholderText(tr("All; code, title, teacher"));
    setClearButtonEnabled(true);
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
    auto *completer = new QCompleter(m_matches, this);
    completer->setCompletionMode(QCompleter::UnfilteredPopupCompletion);
    completer->setCompletionRole(Qt::EditRole);
    completer->setMaxVisibleItems(12);
    completer->popup()->setObjectName(QStringLiteral("entryMatches"));
    completer->popup()->setMinimumWidth(charWidth(fontMetrics()) * 46);
    setCompleter(completer);
    connect(this, &QLineEdit::textEdited, this, [this](const QString &text) {
        m_matches->search(text);
        if (text.isEmpty())
            settle();
    });
    connect(completer, qOverload<const QString &>(&QCompleter::activated), this,
            [this](const QString &code) {
                setText(code);
                settle();
            });
    connect(this, &QLineEdit::editingFinished, this, &EntryField::settle);
}

std::optional<QString> EntryField::code() const
{
    return m_settled.isEmpty() ? std::nullopt : std::optional(m_settled);
}

void EntryField::setCode(const std::optional<QString> &code)
{
    m_settled = code.value_or(QString());
    setText(m_settled);
}

void EntryField::settle()
{
    const QString typed = text().trimmed();
    if (typed == m_settled)
        return;
    m_settled = typed;
    Q_EMIT chosen();
}

QSize EntryField::sizeHint() const
{
    return {charWidth(fontMetrics()) * 23, QLineEdit::sizeHint().height()};
}

} // namespace linxuan
