interface Start { cname: string; uid: string; clientRequest: Record<string, unknown> }

const PREFIX = ['recordings', 'team_a'] as const; // <- wrong-format

export class Recorder {
  constructor(private readonly appId: string) {}

  async individually(cname: string, token: string, rid: string): Promise<Start> {
    const body: Start = {
      cname,
      uid: '527841',
      clientRequest: {
        token,
        recordingConfig: { // <- missing-user-group
          channelType: 1,
          streamTypes: 2,
          audioProfile: 1, // <- audio-profile-in-individual
        },
        storageConfig: {
          vendor: 2,
          region: 99, // <- unlisted-region
          bucket: process.env.BUCKET!,
          accessKey: process.env.KEY!,
          secretKey: process.env.SECRET!,
          fileNamePrefix: PREFIX,
        },
      },
    } satisfies Start;
    return this.post(`/resourceid/${rid}/mode/individual/start`, body);
  }

  private async post(path: string, body: Start): Promise<Start> {
    return (await fetch(`https://api.agora.io/v1/apps/${this.appId}/cloud_recording${path}`, {
      method: 'POST',
      body: JSON.stringify(body),
    })).json();
  }
}
