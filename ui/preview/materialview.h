// SPDX-FileCopyrightText: 2026 Linxuan developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/base/result.h"
#include "core/model/viewing.h"
#include "core/preview/viewedfile.h"

#include <QWidget>

#include <vector>

namespace linxuan {

// What a person tells a viewer by its keys, wherever the focus is.
enum class ViewerCommand {
    PlayOrPause,
    Back5,
    Forward5,
    Back30,
    Forward30,
    FrameBack,
    FrameForward,
    Slower,
    Faster,
    NormalSpeed,
    PreviousChapter,
    NextChapter,
    PreviousPage,
    NextPage,
    FirstPage,
    LastPage,
    ZoomIn,
    ZoomOut,
    FitWidth,
    FitPage,
    RotateRight,
    Find,
    MarkRegion,
};

// One material on the screen. Trouble with the file is shown inside, says what is wrong and leaves
// everything else working.
class MaterialView : public QWidget
{
    Q_OBJECT

public:
    using QWidget::QWidget;

    virtual void open(const ViewedFile &file) = 0;
    // What was seen of it in earlier hours: where to go on, and the thin line of what was seen.
    virtual void setSeen(const Viewing &seen) = 0;
    // Where evidence notes point to.
    virtual void setEvidence(const std::vector<Place> &places) = 0;
    // What the person looks at now; nothing while there is nothing to see.
    virtual std::optional<Place> place() const = 0;
    virtual void goTo(const Place &place) = 0;
    // False when the command means nothing here.
    virtual bool drive(ViewerCommand command) = 0;
    // Out of sight: stops playing and counting. Shown again it goes on counting.
    virtual void rest() = 0;

Q_SIGNALS:
    void opened(); // the first picture is on the screen
    void failed(const linxuan::Error &error);
    void placeChanged();
    // What came to be seen since the last time; at least every two seconds of looking, and at rest.
    void viewed(const linxuan::Viewing &more);
    void fullScreenRequested();
    // The person marked a place and wants to note something there.
    void noteRequested(const linxuan::Place &place);
};

// Which viewer shows files of a format.
enum class ViewerKind { Paper, Text, Video, None };
ViewerKind viewerOf(const QString &format);

// The viewer for a file's format; for formats without one a panel that says so and offers the
// system's program.
MaterialView *makeMaterialView(const ViewedFile &file, QWidget *parent);

} // namespace linxuan
