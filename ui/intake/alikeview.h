// SPDX-FileCopyrightText: 2026 Linxuan developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/workspace/originality.h"

#include <QWidget>

class QTextEdit;

namespace linxuan {

class TextLabel;

// Two texts side by side, what they have in common marked; scrolled together wherever a common
// passage is in sight.
class AlikeView : public QWidget
{
    Q_OBJECT

public:
    explicit AlikeView(QWidget *parent = nullptr);

    void setTitles(const QString &left, const QString &right);
    void setTexts(const PairTexts &texts, std::vector<AlikePassage> passages);
    // In the place of the texts.
    void setRemark(const QString &remark);

    size_t passageCount() const { return m_passages.size(); }
    size_t passage() const { return m_passage; } // from 0
    // To the next passage or the one before; round at the ends.
    void step(int by);

Q_SIGNALS:
    void passageChanged();

protected:
    void changeEvent(QEvent *event) override;

private:
    struct Side
    {
        TextLabel *title = nullptr;
        QTextEdit *text = nullptr;
        TextStretch AlikeRun::*stretch = nullptr;
    };

    QWidget *addSide(Side &side, const QString &name);
    void showPassage(size_t passage);
    void mark();
    void markSide(const Side &side);
    void follow(const Side &moved, const Side &other);
    const AlikeRun *runNear(const Side &side, qsizetype from, qsizetype to) const;

    Side m_left;
    Side m_right;
    std::vector<AlikePassage> m_passages;
    size_t m_passage = 0;
    bool m_isFollowing = false;
};

} // namespace linxuan
