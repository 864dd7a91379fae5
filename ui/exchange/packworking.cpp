// SPDX-FileCopyrightText: 2026 Linxuan developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/exchange/packworking.h"

#include "ui/support/labels.h"
#include "ui/support/statusline.h"
#include "ui/support/words.h"

#include <QDir>
#include <QProgressBar>
#include <QTimer>
#include <QVBoxLayout>

namespace linxuan {

namespace {
constexpr int kRefresh = 200; // ms
constexpr int kScale = 1000;
} // namespace

void PackPulse::tell(const PackProgress &progress)
{
    const QMutexLocker lock(&m_mutex);
    m_progress = progress;
}

PackProgress PackPulse::told() const
{
    const QMutexLocker lock(&m_mutex);
    return m_progress;
}

PackWorking::PackWorking(QWidget *parent)
    : QWidget(parent)
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(kGap);
    m_title = wrapped(Type::Section, Role::Text, {}, this);
    m_title->setObjectName(QStringLiteral("packTitle"));
    m_step = new TextLabel(Type::Base, Role::Muted, {}, this);
    m_step->setObjectName(QStringLiteral("packStep"));
    m_bar = new QProgressBar(this);
    m_bar->setTextVisible(false);
    m_bar->setAccessibleName(tr("How far it is"));
    m_numbers = new TextLabel(Type::Base, Role::Text, {}, this);
    m_numbers->setObjectName(QStringLiteral("packNumbers"));
    m_advice = wrapped(Type::Base, Role::Muted, {}, this);
    m_advice->setObjectName(QStringLiteral("packAdvice"));
    column->addStretch(2);
    for (QWidget *each :
         std::initializer_list<QWidget *>{m_title, m_step, m_bar, m_numbers, m_advice})
        column->addWidget(each);
    column->addStretch(3);
    m_tick = new QTimer(this);
    m_tick->setInterval(kRefresh);
    connect(m_tick, &QTimer::timeout, this, &PackWorking::refresh);
}

void PackWorking::start(std::shared_ptr<const PackPulse> pulse)
{
    m_pulse = std::move(pulse);
    m_total = 0;
    m_title->setText(tr("Writing the packages. Leave the disk where it is."));
    m_advice->setText(tr("Everything is read back from the disk and compared. You may stop at any "
                         "time and go on later."));
    m_step->show();
    m_bar->show();
    m_tick->start();
    refresh();
}

void PackWorking::refresh()
{
    const PackProgress progress = m_pulse->told();
    m_step->setText(progress.step);
    if (progress.total != m_total) {
        m_total = progress.total;
        m_begin = progress.done; // goes on where it was broken off
        m_clock.start();
    }
    m_bar->setRange(0, progress.total > 0 ? kScale : 0);
    m_bar->setValue(progress.total > 0 ? int(progress.done * kScale / progress.total) : 0);
    QStringList parts;
    if (progress.total > 0) {
        parts += tr("%1 of %2").arg(sizeText(progress.done), sizeText(progress.total));
        parts += speedText(progress.done - m_begin, m_clock.elapsed());
        parts +=
            remainingText(progress.done - m_begin, progress.total - m_begin, m_clock.elapsed());
    }
    parts.removeAll(QString());
    m_numbers->setText(parts.join(QStringLiteral("   ")));
}

void PackWorking::showStopping()
{
    m_title->setText(tr("Stopping…"));
}

void PackWorking::showStopped(const QString &why, const QString &out)
{
    m_tick->stop();
    refresh();
    m_step->hide();
    m_bar->hide();
    m_title->setText(why.isEmpty() ? tr("Stopped.") : why);
    m_advice->setText(tr("What is written so far lies in %1 and cannot be opened as a package yet. "
                         "“Go on” continues where it stopped; that also works another day, with "
                         "the same experts, folder and passphrase.")
                          .arg(QDir::toNativeSeparators(out)));
}

} // namespace linxuan
