// SPDX-FileCopyrightText: 2026 Linxuan developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/results/designcheck.h"

#include "ui/results/fairnesswords.h"
#include "ui/support/icons.h"
#include "ui/support/labels.h"

#include <QEvent>
#include <QVBoxLayout>

namespace linxuan {

namespace {

// An icon that follows the theme.
class RoleIcon : public QLabel
{
public:
    RoleIcon(QString name, Role role, QWidget *parent)
        : QLabel(parent)
        , m_name(std::move(name))
        , m_role(role)
    {
        draw();
    }

protected:
    void changeEvent(QEvent *event) override
    {
        QLabel::changeEvent(event);
        if (event->type() == QEvent::PaletteChange)
            draw();
    }

private:
    void draw()
    {
        setPixmap(iconPixmap(m_name, iconSize(), colour(m_role, palette()), devicePixelRatioF()));
    }

    QString m_name;
    Role m_role;
};

} // namespace

DesignCheck::DesignCheck(QWidget *parent)
    : QWidget(parent)
    , m_lines(new QVBoxLayout(this))
{
    setObjectName(QStringLiteral("designCheck"));
    m_lines->setContentsMargins(0, 0, 0, 0);
    m_lines->setSpacing(kGap);
}

void DesignCheck::setGroup(const FairnessGroup &group)
{
    qDeleteAll(findChildren<QWidget *>(Qt::FindDirectChildrenOnly));
    const bool isJoined = group.parts.size() == 1 && group.parts.front().experts > 1;
    if (group.sheets > 0)
        addLine(isJoined ? QStringLiteral("check") : QStringLiteral("info"), false,
                designSentence(group));
    for (const DesignRefusal &refusal : group.refusals)
        addLine(QStringLiteral("warning"), true,
                tr("%1 – not possible. %2", "a figure and why").arg(refusal.name, refusal.why),
                refusal.remedy);
}

void DesignCheck::addLine(const QString &iconName, bool isRefused, const QString &text,
                          const QString &remedy)
{
    auto *line = new QWidget(this);
    auto *row = new QHBoxLayout(line);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(kGap);
    auto *mark = new RoleIcon(iconName, isRefused ? Role::Caution : Role::Positive, line);
    mark->setAlignment(Qt::AlignTop);
    mark->setContentsMargins(0, 2, 0, 0);
    row->addWidget(mark, 0, Qt::AlignTop);
    auto *column = new QVBoxLayout;
    column->setSpacing(2);
    for (const auto &[words, role] :
         {std::pair(text, Role::Text), std::pair(remedy, Role::Muted)}) {
        if (words.isEmpty())
            continue;
        column->addWidget(wrapped(Type::Base, role, words, line));
    }
    row->addLayout(column, 1);
    m_lines->addWidget(line);
    line->show();
}

} // namespace linxuan
