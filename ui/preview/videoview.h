// SPDX-FileCopyrightText: 2026 Linxuan developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/preview/materialview.h"
#include "ui/preview/playhead.h"
#include "ui/preview/storyboardfetch.h"
#include "ui/preview/watching.h"

class QVBoxLayout;

namespace linxuan {

class NoticeBar;
class StoryboardPopup;
class Timeline;
class TroublePanel;
class VideoControls;
class VideoSurface;

// A lesson on video: plays, goes to any picture exactly, keeps what was watched.
class VideoView : public MaterialView
{
    Q_OBJECT

public:
    explicit VideoView(QWidget *parent = nullptr);

    void open(const ViewedFile &file) override;
    void setSeen(const Viewing &seen) override;
    void setEvidence(const std::vector<Place> &places) override;
    std::optional<Place> place() const override;
    void goTo(const Place &place) override;
    bool drive(ViewerCommand command) override;
    void rest() override;

protected:
    void showEvent(QShowEvent *event) override;
    void hideEvent(QHideEvent *event) override;

private:
    bool goToChapter(int by);
    void connectHead();
    void connectControls();
    void take(const VideoFacts &facts);
    void showPicture(const QImage &picture);
    void showMoment(qint64 ms);
    void showFailure(const Error &error);
    void close();
    void showStoryboard(qint64 ms, int x);
    void showSeen();

    ViewedFile m_file;
    PlayHead m_head;
    Watching m_watching;
    StoryboardFetch m_boards;
    QVBoxLayout *m_column = nullptr;
    NoticeBar *m_notice = nullptr;
    VideoSurface *m_surface = nullptr;
    Timeline *m_timeline = nullptr;
    VideoControls *m_controls = nullptr;
    StoryboardPopup *m_popup = nullptr;
    TroublePanel *m_trouble = nullptr;
    bool m_hasPicture = false;
};

} // namespace linxuan
