// SPDX-FileCopyrightText: 2026 Linxuan developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/scoring/deskbook.h"
#include "ui/scoring/reviewkeys.h"
#include "ui/support/appearance.h"
#include "ui/support/palette.h"
#include "ui/support/prompts.h"

#include <QSet>
#include <QWidget>

namespace linxuan {

class MaterialDesk;
class NoticeBar;
class PackageDesk;
class QueueList;
class ReviewMenu;
class ScorePanel;
class ScoreStrip;

// The expert's window: queue, materials, scores.
class ReviewWindow : public QWidget
{
    Q_OBJECT

public:
    ReviewWindow(const DeskAddress &address, Prompts &prompts, const Appearance &appearance,
                 QWidget *parent = nullptr);
    ~ReviewWindow() override;

    DeskBook &book() { return *m_book; }
    const EntryId &current() const { return m_current; }
    void showEntry(const EntryId &entry);
    bool run(const ReviewCommand &command);
    void setFullScreen(bool fullScreen);
    // What came of an action, above everything.
    void tell(Role role, const QString &text);
    Prompts &prompts() { return m_prompts; }
    ScorePanel &panel() { return *m_panel; }
    MaterialDesk &materials() { return *m_materials; }
    PackageDesk *package() { return m_package; } // null on a desk of the office's

Q_SIGNALS:
    void entryShown(const linxuan::EntryId &entry); // its first material has a picture
    void committed(); // something that the office sees has changed
    void appearanceChosen(const linxuan::Appearance &appearance);
    void helpRequested();
    void closing();

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;
    void changeEvent(QEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void closeEvent(QCloseEvent *event) override;

private:
    void build();
    void connectParts();
    void fitWidths();
    void showQueue();
    void onLoaded();
    void warmMaterials();
    void runAction(ReviewAction action);
    void noteEvidence(const std::optional<Place> &marked);
    void goOn(int step);
    void askSubmit();
    void submit();
    bool isOffered(const QKeyEvent &event, const QWidget *focus) const;

    Prompts &m_prompts;
    DeskBook *m_book = nullptr;
    EntryId m_current;
    QSet<EntryId> m_asked; // about materials that were not opened
    NoticeBar *m_notice = nullptr;
    QueueList *m_queue = nullptr;
    MaterialDesk *m_materials = nullptr;
    ScorePanel *m_panel = nullptr;
    ScoreStrip *m_strip = nullptr;
    ReviewMenu *m_menu = nullptr;
    PackageDesk *m_package = nullptr;
    std::optional<bool> m_queueWanted; // absent: as there is room
    bool m_roomForQueue = true;
};

} // namespace linxuan
