// SPDX-FileCopyrightText: 2026 Linxuan developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QWidget>

class QToolButton;

namespace linxuan {

class FairnessChart;
class TextLabel;
struct TextSheet;

// A heading, what the chart says in a sentence, and the chart; behind ⋯ it is copied as a picture
// and exported with its table.
class FairnessSection : public QWidget
{
    Q_OBJECT

public:
    FairnessSection(const QString &title, FairnessChart *chart, QWidget *parent = nullptr);

    void setSentence(const QString &sentence);
    const QString &title() const { return m_title; }

Q_SIGNALS:
    void exportAsked(const linxuan::TextSheet &sheet);

protected:
    void contextMenuEvent(QContextMenuEvent *event) override;

private:
    void fillMenu();

    QString m_title;
    FairnessChart *m_chart = nullptr;
    TextLabel *m_sentence = nullptr;
    QToolButton *m_more = nullptr;
};

} // namespace linxuan
