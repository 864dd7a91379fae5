// SPDX-FileCopyrightText: 2026 Linxuan developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QToolButton>
#include <QWidget>

class QHBoxLayout;
class QLineEdit;

namespace linxuan {

class TextLabel;

// A filter with its choices in a menu; shows what is chosen, and nothing chosen lets all pass.
class FilterChip : public QToolButton
{
    Q_OBJECT

public:
    FilterChip(const QString &key, const QString &title, QWidget *parent = nullptr);

    const QString &key() const { return m_key; }
    // Values with the words shown for them, in order. What was chosen stays chosen where it is
    // still offered.
    void setChoices(const QList<std::pair<QString, QString>> &choices);
    const QStringList &chosen() const { return m_chosen; }
    void setChosen(const QStringList &values);

    QSize sizeHint() const override;

Q_SIGNALS:
    void chosenChanged(const QStringList &values);

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    void fillMenu();
    void choose(const QString &value, bool on);
    QString label() const;

    QString m_key;
    QString m_title;
    QList<std::pair<QString, QString>> m_choices;
    QStringList m_chosen;
};

// The search field, the chips and how many of how many are shown.
class FilterBar : public QWidget
{
    Q_OBJECT

public:
    explicit FilterBar(const QString &placeholder, QWidget *parent = nullptr);

    FilterChip *addChip(const QString &key, const QString &title);
    void setCount(int shown, int total);
    // "3 selected", beside the count; 0 hides it.
    void setSelected(int rows);
    QString text() const;
    void setText(const QString &text);
    void focusSearch();
    // All filters off.
    void clear();

Q_SIGNALS:
    void textChanged(const QString &text);
    void chosenChanged(const QString &key, const QStringList &values);
    // Down or Enter in the search field: on to the table.
    void descended();

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    QHBoxLayout *m_row = nullptr;
    QLineEdit *m_search = nullptr;
    TextLabel *m_count = nullptr;
    TextLabel *m_selected = nullptr;
    QList<FilterChip *> m_chips;
};

} // namespace linxuan
