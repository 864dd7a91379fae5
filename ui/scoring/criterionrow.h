// SPDX-FileCopyrightText: 2026 Linxuan developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/model/review.h"

#include <QWidget>

class QCheckBox;
class QLineEdit;

namespace linxuan {

class PointsField;
class PointStrip;
class TextLabel;

// One criterion: its name and points in a line; while one works on it also the descriptor, one's
// earlier scores, a remark, and 无法判定 with a reason.
class CriterionRow : public QWidget
{
    Q_OBJECT

public:
    CriterionRow(const Rubric &rubric, size_t place, QWidget *parent = nullptr);

    // Shows this criterion's part of a draft.
    void setDraft(const SheetDraft &draft);
    // Puts what stands here into a draft.
    void write(SheetDraft &draft) const;
    void setEarlier(const std::vector<Points> &earlier);
    void setLocked(bool locked);
    void setOpen(bool open);
    bool isOpen() const;
    PointsField *field() { return m_field; }
    const QString &code() const { return m_criterion.code; }
    // Puts a phrase where one writes.
    void insertPhrase(const QString &phrase);

Q_SIGNALS:
    void changed();
    void entered();
    void goOn();
    void goBack();

private:
    QWidget *makeHead(const Rubric &rubric);
    QWidget *makeDetails();
    QWidget *makeUnjudged();
    void showProblem();
    void onUnjudgedToggled(bool unjudged);

    Criterion m_criterion;
    size_t m_place = 0;
    size_t m_count = 0;
    PointsField *m_field = nullptr;
    TextLabel *m_name = nullptr;
    TextLabel *m_problem = nullptr;
    PointStrip *m_strip = nullptr;
    QLineEdit *m_remark = nullptr;
    QCheckBox *m_unjudged = nullptr;
    QLineEdit *m_reason = nullptr;
    QWidget *m_details = nullptr;
    std::vector<Points> m_earlier;
};

} // namespace linxuan
