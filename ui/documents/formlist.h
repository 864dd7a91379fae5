// SPDX-FileCopyrightText: 2026 Linxuan developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/workspace/documents/formkinds.h"

#include <QListView>

namespace linxuan {

// A line of the list: a step as a heading, or a form.
struct FormLine
{
    QString code; // empty: a heading
    QString text;
};

// By step; the packet stands with the forms that it is made of.
std::vector<FormLine> formLines();

// The forms of the office at the left of the page.
class FormList : public QListView
{
    Q_OBJECT

public:
    explicit FormList(QWidget *parent = nullptr);

    QString code() const;
    // Nothing happens where there is no such form.
    void choose(const QString &code);

Q_SIGNALS:
    void chosen(const QString &code);

protected:
    void currentChanged(const QModelIndex &current, const QModelIndex &previous) override;
};

} // namespace linxuan
