;;; recdsl-words.el --- The words of recording specs  -*- lexical-binding: t; -*-
;;; Commentary:
;; Made by `make generate'; do not edit.
;;; Code:
(defconst recdsl-blocks
  '("defaults" "recording")
  "What a word may be: one of the blocks.")
(defconst recdsl-openers
  '("absent" "acquired" "as" "background" "by" "canvas" "decrypt" "expecting" "for" "in" "layout"
    "loading" "preferring" "publish" "push" "record" "rendered" "set" "snapshot" "sound" "split"
    "starting" "stop" "streams" "then" "to" "transcode" "with" "without")
  "What a word may be: one of the openers.")
(defconst recdsl-values
  '("all" "audio" "communication" "cropped" "desktops" "everyone" "fit" "individually" "live"
    "mixed" "mono" "once" "only" "pause" "paused" "phones" "resume" "stereo" "video")
  "What a word may be: one of the values.")
(defconst recdsl-units
  '("fps" "hz" "kbps")
  "What a word may be: one of the units.")
(defconst recdsl-connectives
  '("afterwards" "alpha" "and" "around" "at" "bucket" "category" "channel" "cover" "description"
    "encrypted" "endpoint" "every" "except" "idle" "image" "key" "lasting" "lent" "location"
    "most" "next" "of" "page" "recorder" "region" "salt" "secret" "session" "size" "tagged" "tags"
    "templates" "title" "token" "under" "until" "up" "user" "userdata" "users" "vendor" "vod"
    "when" "within" "workflow")
  "What a word may be: one of the connectives.")
(defconst recdsl-choices
  '("aac" "aes-128-ecb" "aes-128-gcm" "aes-128-gcm2" "aes-128-xts" "aes-256-gcm" "aes-256-gcm2"
    "aes-256-xts" "aes256" "best-fit" "custom" "default" "floating" "high-quality" "hls" "kms"
    "low-quality" "m4a" "mp3" "mp4" "none" "original" "sm4-128-ecb" "standard" "vertical")
  "What a word may be: one of the choices.")
(defconst recdsl-vendors
  '("alibaba" "azure" "baidu" "google" "huawei" "kingsoft" "qiniu" "s3" "s3-compatible" "tencent")
  "What a word may be: one of the vendors.")
(defconst recdsl-regions
  '("af-south-1" "ap" "ap-bangkok" "ap-beijing" "ap-beijing-1" "ap-beijing-fsi" "ap-chengdu"
    "ap-chongqing" "ap-east-1" "ap-guangzhou" "ap-hongkong" "ap-mumbai" "ap-northeast-1"
    "ap-northeast-2" "ap-northeast-3" "ap-seoul" "ap-shanghai" "ap-shanghai-fsi" "ap-shenzhen-fsi"
    "ap-singapore" "ap-south-1" "ap-southeast-1" "ap-southeast-2" "ap-southeast-3"
    "ap-southeast-5" "ap-southeast-6" "ap-tokyo" "aws-region-num" "baoding" "beijing"
    "ca-central-1" "cn" "cn-beijing" "cn-chengdu" "cn-east-2" "cn-east-3" "cn-fuzhou"
    "cn-guangzhou" "cn-hangzhou" "cn-heyuan" "cn-hongkong" "cn-huhehaote" "cn-nanjing"
    "cn-north-1" "cn-north-4" "cn-northeast-2" "cn-northwest-1" "cn-qingdao" "cn-shanghai"
    "cn-shenzhen" "cn-south-1" "cn-southeast-7" "cn-southwest-2" "cn-wulanchabu" "cn-zhangjiakou"
    "east-china" "eu" "eu-central-1" "eu-east-1" "eu-frankfurt" "eu-moscow" "eu-north-1"
    "eu-south-1" "eu-west-1" "eu-west-2" "eu-west-3" "guangzhou" "hongkong" "jr-beijing"
    "jr-shanghai" "la-south-2" "me-south-1" "na" "na-ashburn" "na-mexico-1" "na-russia-1"
    "na-siliconvalley" "na-singapore-1" "na-toronto" "north-america" "north-china"
    "sa-argentina-1" "sa-brazil-1" "sa-chile-1" "sa-east-1" "sa-peru-1" "shanghai" "singapore"
    "south-china" "southeast-asia" "suzhou" "us-east-1" "us-east-2" "us-gov-east-1"
    "us-gov-west-1" "us-west-1" "us-west-2" "wuhan")
  "What a word may be: one of the regions.")
(provide 'recdsl-words)
;;; recdsl-words.el ends here
